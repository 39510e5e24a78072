package org.handoff.reports;

import java.util.List;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** What the records lack and what is late, in words. */
final class QualityPages {

    private static final String SECTION = "Data quality";
    private static final String BLOCK = "quality.";

    private final ReleasedFigures set;
    private final Measures measures;

    QualityPages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        return set.all().stream().anyMatch(figure -> figure.id().startsWith(BLOCK)) ? List.of(missing(), late()) : List.of();
    }

    private PrintedTable missing() {
        var rows = set.all().stream().filter(figure -> figure.id().startsWith(BLOCK) && figure.is(Figure.Rate.class))
                .map(figure -> List.of(measures.definition(figure.id()).label(), set.cell(figure.id() + ".numerator").shown(),
                        set.cell(figure.id() + ".denominator").shown(), Shown.percent(set, figure.id()))).toList();
        return new PrintedTable("quality.missing", SECTION, "Missing from the records",
                "Of people referred; eligibility and decision of referrals. A refusal or a don't-know counts as an answer; "
                        + "without an entry assessment its fields are missing.",
                List.of(new Column("Field", false), new Column("Missing", true), new Column("Of", true),
                        new Column("Share", true)), rows);
    }

    private PrintedTable late() {
        var rows = set.all().stream().filter(figure -> figure.id().startsWith(BLOCK) && figure.is(Figure.Count.class))
                .map(figure -> List.of(measures.definition(figure.id()).label(), set.cell(figure.id()).shown()))
                .toList();
        return new PrintedTable("quality.late", SECTION, "Late and ending", "On " + Shown.day(set.asOf())
                + ". Intakes and follow-ups of the referrals of the period; consents of people on the caseload.",
                List.of(new Column("What", false), new Column("Number", true)), rows);
    }
}
