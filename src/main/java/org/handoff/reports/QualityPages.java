package org.handoff.reports;

import java.util.List;
import org.handoff.measures.Figure;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;

/** What the records lack and what is late, in words. */
final class QualityPages {

    private static final String SECTION = "Data quality";
    private static final String BLOCK = "quality.";

    private final MeasureSet set;
    private final Measures measures;

    QualityPages(MeasureSet set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        return set.figures().stream().anyMatch(figure -> figure.id().startsWith(BLOCK)) ? List.of(missing(), late()) : List.of();
    }

    private PrintedTable missing() {
        var rows = set.figures().stream().filter(figure -> figure.id().startsWith(BLOCK) && figure instanceof Figure.Rate)
                .map(figure -> {
                    var share = ((Figure.Rate) figure).proportion();
                    return List.of(measures.definition(figure.id()).label(), Long.toString(share.numerator()),
                            Long.toString(share.denominator()), Shown.percent(share));
                }).toList();
        return new PrintedTable("quality.missing", SECTION, "Missing from the records",
                "Of people referred; eligibility and decision of referrals. A refusal or a don't-know counts as an answer; "
                        + "without an entry assessment its fields are missing.",
                List.of(new Column("Field", false), new Column("Missing", true), new Column("Of", true),
                        new Column("Share", true)), rows);
    }

    private PrintedTable late() {
        var rows = set.figures().stream().filter(figure -> figure.id().startsWith(BLOCK) && figure instanceof Figure.Count)
                .map(figure -> List.of(measures.definition(figure.id()).label(), Long.toString(((Figure.Count) figure).value())))
                .toList();
        return new PrintedTable("quality.late", SECTION, "Late and ending", "On " + Shown.day(set.asOf())
                + ". Intakes and follow-ups of the referrals of the period; consents of people on the caseload.",
                List.of(new Column("What", false), new Column("Number", true)), rows);
    }
}
