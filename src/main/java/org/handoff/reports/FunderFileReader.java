package org.handoff.reports;

import java.time.Month;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handoff.reports.FunderForm.Answer;
import org.handoff.reports.FunderForm.Lacking;
import org.handoff.reports.FunderForm.Line;
import org.handoff.reports.FunderForm.OfMeasure;
import org.handoff.reports.FunderForm.OfTable;
import org.handoff.reports.FunderForm.Row;
import org.handoff.reports.FunderForm.Section;
import org.handoff.reports.FunderForm.Target;
import org.handoff.shared.Nearest;
import org.handoff.statistics.ShareInterval;
import org.jspecify.annotations.Nullable;

/** Reads and checks one file of {@code config/funders} with the template it names. What each name means stands in the files. */
final class FunderFileReader {

    private static final List<String> OF_FILE = List.of("report", "title", "counts", "version", "order", "funder", "basis",
            "template", "due", "formats", "interval", "form");
    private static final List<String> OF_LINE = List.of("code", "asks", "measure", "part", "table", "codes", "target", "remark",
            "not_measured", "not_collected");
    private static final Pattern TARGET = Pattern.compile("(\\d{1,7}(?:\\.\\d+)?)( ?%)?");
    private static final Map<String, Page> PAGES = words(Page.values(), Page::word);
    private static final Map<String, Rhythm.Every> PERIODS = words(Rhythm.Every.values(), Rhythm.Every::word);
    private static final Map<String, ShareInterval> INTERVALS = words(ShareInterval.values(), ShareInterval::word);
    private static final Map<String, String> PARTS = words(new String[]{"value", "numerator", "denominator", "low", "high", "n",
            "median", "p90", "events", "people", "entry", "latest", "gained", "lost", "p"}, Function.identity());

    private final FunderSection file;
    private final Map<String, FunderFiles.Found> templates;
    private final Set<String> ids;
    private final Set<String> codes = new HashSet<>();

    private FunderFileReader(FunderSection file, Map<String, FunderFiles.Found> templates, Set<String> ids) {
        this.file = file.knowing(OF_FILE);
        this.templates = templates;
        this.ids = ids;
    }

    /** A report and where it stands in the list of reports. */
    record Placed(ReportKind kind, int order) {
    }

    /**
     * Reads one report.
     *
     * @param name the file's name without its ending
     * @param ids every measure and table of the program
     * @throws org.handoff.shared.Refusal with file and line when the file breaks a rule
     */
    static Placed read(String name, FunderFiles.Found found, Map<String, FunderFiles.Found> templates, Set<String> ids) {
        var file = FunderSection.of(found.place(), found.content());
        if (!file.text("report").equals(name)) {
            throw file.wrong("report", "the report '%s' belongs in a file %s.yml".formatted(file.text("report"),
                    file.text("report")));
        }
        return new FunderFileReader(file, templates, ids).placed(name);
    }

    private Placed placed(String name) {
        var sections = file.list("form").stream().map(this::section).toList();
        var form = new FunderForm(file.optional("funder").orElse(""), file.optional("basis").orElse(""), rhythm(),
                file.has("formats") ? file.texts("formats") : List.of("pdf", "xlsx"), sections);
        var kind = new ReportKind(name, file.text("title"), file.number("version", 1, 9999), file.text("counts"), pages(), form,
                file.has("interval") ? file.oneOf("interval", INTERVALS) : ShareInterval.WILSON);
        if (!sections.isEmpty() && !kind.pages().contains(Page.FORM)) {
            throw file.wrong("template", ("the template '%s' has no page 'form', so what stands under 'form:' would be printed "
                    + "nowhere; name a template with one, such as funder-form").formatted(file.text("template")));
        }
        return new Placed(kind, file.has("order") ? file.number("order", 0, 9999) : 9999);
    }

    private List<Page> pages() {
        var name = file.text("template");
        var found = templates.get(name);
        if (found == null) {
            throw file.wrong("template", "there is no template '%s'; write %s".formatted(name,
                    Nearest.to(name, templates.keySet()).orElse(String.join(", ", templates.keySet()))));
        }
        return pages(found);
    }

    /** The pages that a template names. */
    static List<Page> pages(FunderFiles.Found found) {
        var pages = FunderSection.of(found.place(), found.content()).knowing(List.of("pages")).someOf("pages", PAGES);
        if (pages.isEmpty()) {
            throw new FunderFileWrong(found.place(), null, "a template names its pages, such as pages: [headlines, form, definitions]");
        }
        return pages;
    }

    private @Nullable Rhythm rhythm() {
        return file.section("due").map(due -> {
            due.knowing(List.of("each", "year_begins", "days"));
            return new Rhythm(due.oneOf("each", PERIODS),
                    Month.of(due.has("year_begins") ? due.number("year_begins", 1, 12) : 1), due.number("days", 0, 400));
        }).orElse(null);
    }

    private Section section(FunderSection section) {
        section.knowing(List.of("section", "note", "lines"));
        return new Section(section.text("section"), section.optional("note").orElse(""),
                section.list("lines").stream().map(line -> line(line.knowing(OF_LINE))).toList());
    }

    private Line line(FunderSection line) {
        return new Line(code(line), line.text("asks"), answer(line), line.optional("remark").orElse(""));
    }

    /** Empty where the funder has none; a code stands for one line. */
    private String code(FunderSection line) {
        var code = line.optional("code").orElse("");
        if (!code.isEmpty() && !codes.add(code)) {
            throw line.wrong("code", "the code '%s' stands for another line already; give each line a code of its own".formatted(code));
        }
        return code;
    }

    private Answer answer(FunderSection line) {
        var ways = List.of("measure", "table", "not_measured", "not_collected").stream().filter(line::has).toList();
        if (ways.size() != 1) {
            throw line.wrong("each line has one of measure:, table:, not_measured: and not_collected:, not %s".formatted(
                    ways.isEmpty() ? "none of them" : String.join(" and ", ways)));
        }
        var way = ways.get(0);
        if (way.startsWith("not_")) {
            return new Lacking(way.replace('_', ' '), line.text(way));
        }
        var id = known(line, way);
        return way.equals("measure")
                ? new OfMeasure(id, line.has("part") ? line.oneOf("part", PARTS) : id.startsWith("connect.") ? "people" : "value", target(line))
                : new OfTable(id, line.list("codes").stream().map(this::row).toList());
    }

    private static @Nullable Target target(FunderSection line) {
        return line.optional("target").map(written -> {
            var number = TARGET.matcher(written);
            if (!number.matches()) {
                throw line.wrong("target", "'target: %s' takes a number or a share, such as 120 or 80 %%".formatted(written));
            }
            return new Target(written, Double.parseDouble(number.group(1)) / (number.group(2) == null ? 1 : 100));
        }).orElse(null);
    }

    private Row row(FunderSection row) {
        row.knowing(List.of("code", "asks", "from"));
        return new Row(code(row), row.text("asks"), row.texts("from"));
    }

    private String known(FunderSection line, String way) {
        var id = line.text(way);
        boolean table = way.equals("table");
        var all = ids.stream().filter(each -> table ? ReportTables.isTable(each) : ReportTables.isFigure(each)).sorted().toList();
        if (!all.contains(id)) {
            throw line.wrong(way, ids.contains(id) ? "'%s' is a %s; write %s: %s".formatted(id, table ? "measure" : "table",
                    table ? "measure" : "table", id)
                    : "there is no %s '%s'; %s".formatted(way, id, Nearest.to(id, all).map("did you mean %s? "::formatted)
                            .orElse("") + "report define quarterly shows them"));
        }
        return id;
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, each -> each, (one, other) -> one, LinkedHashMap::new));
    }
}
