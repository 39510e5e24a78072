package org.handoff.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;
import org.handoff.reports.Passage.Block;
import org.handoff.reports.Publication.Cascade;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/** Decides the order of the passages: funnel, then each section with its tables, the cascades among them, then definitions. */
final class PageFlow {

    /** The section the cascades open; where no table names it, they follow the first section. */
    static final String CONNECTIONS = "Connections";

    private static final String SCALE = "Dark bar: people. Light bar: events. All groups are drawn to one scale, from zero.";

    /** More lines than this and a table may run over a page break; fewer are kept together. */
    private static final int KEPT_LINES = 10;

    private final Map<Template, JasperReport> templates = new EnumMap<>(Template.class);
    private final List<Passage> passages = new ArrayList<>();
    private final Publication publication;

    private PageFlow(Publication publication) {
        this.publication = publication;
    }

    /** All passages as rows of the template {@code publication}. */
    static JRDataSource rows(Publication publication) {
        var rows = new ArrayList<Map<String, Object>>();
        int stretch = 0;
        for (var passage : of(publication)) {
            stretch += passage.flowing() ? 1 : 0;
            rows.add(passage.fields(stretch));
        }
        return RecordSource.ofFields(rows);
    }

    static List<Passage> of(Publication publication) {
        return new PageFlow(publication).arrange();
    }

    private List<Passage> arrange() {
        if (publication.benefits().isEmpty()) {
            commentary();
        } else {
            passages.add(Passage.flowing(block(Template.BENEFIT,
                    RecordSource.of(publication.benefits().stream().map(BenefitBlock::of).toList()))));
            commentary();
        }
        if (!publication.funnel().isEmpty()) {
            passages.add(Passage.keeping(block(Template.FUNNEL_CHART, FunnelBlock.of(publication.funnel())))
                    .headed("Funnel", null));
            passages.add(Passage.keeping(block(Template.FUNNEL_TABLE, RowsBlock.of(publication.funnel().stream().map(FunnelBlock.Row::of).toList()))));
        }
        var around = new BackgroundPassages(this::block);
        if (publication.background().flow() != null) {
            passages.add(around.flow(publication.background().flow()));
        }
        passages.addAll(around.trends(publication.background().trends()));
        sections().forEach(this::section);
        if (!publication.background().method().isEmpty()) {
            int first = passages.size();
            tables(publication.background().method());
            passages.set(first, passages.get(first).headed(publication.background().method().get(0).section(), null));
        }
        if (!publication.definitions().isEmpty()) {
            passages.add(Passage.flowing(block(Template.DEFINITIONS, RowsBlock.of(publication.definitions().stream()
                    .map(Publication.Definition::withWhole).toList())))
                    .headed("Definitions", null));
        }
        return passages;
    }

    /** Before the figures; on the page of nine benefits after them, because that one is to be one page. */
    private void commentary() {
        var commentary = publication.commentary();
        if (commentary != null) {
            passages.add(Passage.words(commentary.words()).headed("Commentary by " + commentary.by(), commentary.words()));
        }
    }

    private Map<String, List<PrintedTable>> sections() {
        Map<String, List<PrintedTable>> named = publication.tables().stream()
                .collect(Collectors.groupingBy(PrintedTable::section, LinkedHashMap::new, Collectors.toList()));
        if (publication.cascades().isEmpty() || named.containsKey(CONNECTIONS)) {
            return named;
        }
        Map<String, List<PrintedTable>> ordered = new LinkedHashMap<>();
        named.forEach((name, tables) -> {
            ordered.put(name, tables);
            ordered.putIfAbsent(CONNECTIONS, List.of());
        });
        ordered.putIfAbsent(CONNECTIONS, List.of());
        return ordered;
    }

    private void section(String name, List<PrintedTable> tables) {
        int first = passages.size();
        boolean connections = name.equals(CONNECTIONS);
        if (connections) {
            cascades();
        }
        boolean drawn = connections && passages.size() > first && passages.get(first).left() != null;
        tables(tables);
        if (passages.size() > first) {
            Passage opening = passages.get(first);
            passages.set(first, opening.headed(name, drawn ? SCALE : opening.lead()));
        }
    }

    private void cascades() {
        List<Cascade> drawn = publication.cascades().stream().filter(cascade -> !isEmpty(cascade) && !isWithheld(cascade)).toList();
        long greatest = drawn.stream().mapToLong(PageFlow::greatest).max().orElse(0);
        List<Block> blocks = drawn.stream()
                .map(cascade -> block(Template.CASCADE, CascadeBlock.of(cascade, greatest))).toList();
        for (int index = 0; index < blocks.size(); index += 2) {
            passages.add(Passage.sideBySide(blocks.get(index), index + 1 < blocks.size() ? blocks.get(index + 1) : null));
        }
        named("Withheld, every count of it: ", PageFlow::isWithheld);
        named("Nothing recorded in this period for: ", PageFlow::isEmpty);
    }

    private void named(String words, Predicate<Cascade> which) {
        var names = publication.cascades().stream().filter(which).map(Cascade::group).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            passages.add(Passage.words(words + names + "."));
        }
    }

    private static long greatest(Cascade cascade) {
        return counts(cascade).filter(Objects::nonNull)
                .mapToLong(Long::longValue).max().orElse(0);
    }

    /** A withheld count is not 0. */
    private static boolean isEmpty(Cascade cascade) {
        return counts(cascade).allMatch(count -> Long.valueOf(0).equals(count));
    }

    private static boolean isWithheld(Cascade cascade) {
        return counts(cascade).allMatch(Objects::isNull);
    }

    private static Stream<@Nullable Long> counts(Cascade cascade) {
        return cascade.steps().stream().flatMap(step -> Stream.of(step.events(), step.people()));
    }

    /** Those that may be shown; then a sentence names those that may not. */
    private void tables(List<PrintedTable> tables) {
        shown(tables.stream().filter(table -> !table.isWithheld()).toList());
        tables.stream().filter(PrintedTable::isWithheld).collect(Collectors.groupingBy(PrintedTable::note, LinkedHashMap::new,
                Collectors.mapping(PrintedTable::title, Collectors.joining("; "))))
                .forEach((why, titles) -> passages.add(Passage.words(titles + ". " + why)));
    }

    private void shown(List<PrintedTable> tables) {
        @Nullable PrintedTable waiting = null;
        for (PrintedTable table : tables) {
            var curve = publication.background().curves().stream().filter(each -> each.table().equals(table.id())).findFirst();
            if (curve.isPresent()) {
                waiting = settle(waiting);
                passages.add(Passage.sideBySide(block(Template.TREND, PictureBlock.of(curve.get())),
                        block(Template.HALF_TABLE, Grid.over(table, Grid.HALF_WIDTH))));
            } else if (!TableFit.half(table)) {
                waiting = settle(waiting);
                passages.add(isLong(table) ? Passage.flowing(block(Template.TABLE, Grid.breaking(table, Grid.WHOLE_WIDTH)))
                        : Passage.keeping(block(Template.TABLE, Grid.over(table, Grid.WHOLE_WIDTH))));
            } else if (waiting == null) {
                waiting = table;
            } else {
                passages.add(halves(waiting, table));
                waiting = null;
            }
        }
        settle(waiting);
    }

    private @Nullable PrintedTable settle(@Nullable PrintedTable waiting) {
        if (waiting != null) {
            passages.add(halves(waiting, null));
        }
        return null;
    }

    private Passage halves(PrintedTable left, @Nullable PrintedTable right) {
        boolean breaking = isLong(left) || right != null && isLong(right);
        var passage = Passage.sideBySide(half(left, breaking), right == null ? null : half(right, breaking));
        return breaking ? passage.breaking() : passage;
    }

    private Block half(PrintedTable table, boolean breaking) {
        return block(Template.HALF_TABLE, breaking ? Grid.breaking(table, Grid.HALF_WIDTH) : Grid.over(table, Grid.HALF_WIDTH));
    }

    private static boolean isLong(PrintedTable table) {
        return TableFit.lines(table) > KEPT_LINES;
    }

    private Block block(Template template, Record row) {
        return block(template, RecordSource.of(row));
    }

    private Block block(Template template, JRDataSource rows) {
        return new Block(templates.computeIfAbsent(template, Template::load), rows);
    }
}
