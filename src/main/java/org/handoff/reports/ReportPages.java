package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handoff.measures.MeasureDefinition;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Definition;
import org.handoff.reports.Publication.PrintedTable;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a report together as its template orders them. */
final class ReportPages {

    private final ReportKind kind;
    private final ReleasedFigures figures;
    private final Measures measures;
    private final Counting.Counted counted;

    ReportPages(ReportKind kind, Counting.Counted counted, Measures measures) {
        this.kind = kind;
        this.figures = counted.figures();
        this.measures = measures;
        this.counted = counted;
    }

    Publication publication(Publication.Title title, String fingerprint, @Nullable Commentary commentary) {
        var funnel = new FunnelPages(figures, measures);
        var tables = new ArrayList<PrintedTable>();
        var rule = figures.rule();
        kind.pages().stream().flatMap(page -> tables(page, funnel).stream())
                .forEach(table -> tables.add(rule == null ? table : WithheldWhole.orAsItIs(table, rule)));
        return new Publication(title, counted.words().notice(), has(Page.HEADLINES) ? funnel.headlines() : List.of(),
                has(Page.FUNNEL) ? funnel.funnel() : List.of(),
                has(Page.WORK) ? new WorkPages(figures, measures).cascades() : List.of(), tables,
                has(Page.DEFINITIONS) ? definitions() : List.of(),
                has(Page.NINE_BENEFITS) ? new NineBenefits(figures, measures).benefits() : List.of(), Background.NONE,
                fingerprint, commentary);
    }

    private List<PrintedTable> tables(Page page, FunnelPages funnel) {
        return switch (page) {
            case FUNNEL, STEPS -> funnel.tables();
            case REACH -> new ReachPages(figures, measures).tables();
            case SPEED -> List.of(funnel.speed());
            case WORK -> new WorkPages(figures, measures).tables();
            case OUTCOMES -> new OutcomePages(figures, measures).tables();
            case JUSTICE -> new JusticePages(figures, measures).tables();
            case EQUITY -> Stream.concat(new EquityPages(figures, measures).tables().stream(),
                    counted.benchmarks().stream().map(BenchmarkRows::table)).toList();
            case COST -> new CostPages(figures, measures).tables();
            case QUALITY -> new QualityPages(figures, measures).tables();
            case RECONCILIATION -> new Reconciliation(figures).tables();
            case BENEFITS -> new BenefitPages(figures, measures).tables();
            case FORM -> counted.form().tables();
            default -> List.of();
        };
    }

    private boolean has(Page page) {
        return kind.pages().contains(page);
    }

    private List<Definition> definitions() {
        return definitions(kind, measures).map(each -> new Definition(each.id(), each.label(), each.unit(), each.definition(),
                each.denominator())).toList();
    }

    /** What each measure of a report means, in the order of the catalogue. */
    static Stream<MeasureDefinition> definitions(ReportKind kind, Measures measures) {
        return measures.definitions().stream().filter(definition -> kind.defines(definition.id()));
    }
}
