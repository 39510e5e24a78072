package org.handoff.reports;

import java.util.ArrayList;
import java.util.List;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.reports.Publication.Column;
import org.handoff.reports.Publication.PrintedTable;
import org.handoff.statistics.PairedChange;
import org.handoff.statistics.Spread;
import org.jspecify.annotations.Nullable;

/** How people lived at entry and at their latest assessment, in words: who is compared first, and how many are left out. */
final class OutcomePages {

    private static final String SECTION = "Outcomes";
    private static final List<String> CHANGES = List.of("outcome.housed", "outcome.employed", "outcome.insured", "outcome.has_id",
            "outcome.on_moud");
    private static final List<String> SHARES = List.of("outcome.housed_gain", "outcome.employed_gain", "outcome.followup_rate",
            "outcome.treatment_uptake", "outcome.treatment_uptake_substance");
    private static final List<String> HOUSING = List.of("Homeless", "Institutional", "Temporary", "Permanent", "Not recorded");

    private final ReleasedFigures set;
    private final Measures measures;

    OutcomePages(ReleasedFigures set, Measures measures) {
        this.set = set;
        this.measures = measures;
    }

    List<PrintedTable> tables() {
        return set.has("outcome.with_entry")
                ? List.of(compared(), overdoses(), changes(), housing(), shares()) : List.of();
    }

    private PrintedTable compared() {
        return new PrintedTable("outcome.people", SECTION, "Who is compared, by assessment",
                "The latest assessment is the last one by the as-of date, at least 30 days after entry.",
                List.of(new Column("People", false), new Column("Number", true)),
                List.of(List.of("Referred in the period", shown("funnel.people")),
                        List.of("Left out: no entry assessment", less("funnel.people", "outcome.with_entry")),
                        List.of("Left out: no later assessment", less("outcome.with_entry", "outcome.with_latest")),
                        List.of("Compared", shown("outcome.with_latest"))));
    }

    private PrintedTable overdoses() {
        var rows = List.of(6, 12).stream().map(months -> List.of(months + " months",
                shown("outcome" + months + ".overdoses_before"), shown("outcome" + months + ".overdoses_after"),
                shown("outcome" + months + ".fatal_overdoses_after"))).toList();
        return new PrintedTable("outcome.overdoses", SECTION, "Recorded overdoses",
                "Before and after the first referral, of people whose window is over: see the next section. What nobody "
                        + "recorded is not counted.",
                List.of(new Column("Window", false), new Column("Before", true), new Column("After", true),
                        new Column("Fatal after", true)), rows);
    }

    private PrintedTable changes() {
        var rows = new ArrayList<List<String>>();
        for (var id : CHANGES) {
            var label = measures.definition(id).label();
            var whole = set.whole(id, Figure.Change.class);
            rows.add(whole == null ? withheld(label) : changed(label, whole.change()));
        }
        var label = measures.definition("outcome.income").label();
        var incomes = set.whole("outcome.income", Figure.Incomes.class);
        rows.add(incomes == null ? withheld(label) : List.of(label, Integer.toString(incomes.entry().n()),
                median(incomes.entry()), median(incomes.latest()), "", "", ""));
        return new PrintedTable("outcome.change", SECTION, "At entry and at the latest assessment",
                "People: those who answered both times. Gained, lost: yes only later, yes only at entry. Change: percentage "
                        + "points with the 95 % interval of Bonett and Price. p: exact McNemar test. The same people before and "
                        + "after, without a comparison group: the table shows that something differs, not why.",
                List.of(new Column("What held", false), new Column("People", true), new Column("Entry", true),
                        new Column("Latest", true), new Column("Gained / lost", true), new Column("Change", false),
                        new Column("p", true)), rows);
    }

    private static List<String> changed(String label, PairedChange change) {
        return List.of(label, Long.toString(change.people()), Shown.percent(ShownComparison.entry(change)),
                Shown.percent(ShownComparison.latest(change)), change.gained() + " / " + change.lost(),
                ShownComparison.points(change), ShownComparison.probability(change.exactP()));
    }

    private static List<String> withheld(String label) {
        return List.of(label, Cell.WITHHELD, Cell.WITHHELD, Cell.WITHHELD, Cell.WITHHELD, Cell.WITHHELD, Cell.WITHHELD);
    }

    private static String median(Spread cents) {
        return ShownComparison.dollars(cents.median());
    }

    private PrintedTable housing() {
        var table = set.table("outcome.housing");
        var rows = new ArrayList<List<String>>();
        for (int entry = 0; entry < HOUSING.size(); entry++) {
            var row = new ArrayList<>(List.of(HOUSING.get(entry)));
            @Nullable Long all = 0L;
            for (int latest = 0; latest < HOUSING.size(); latest++) {
                var cell = table.rows().get(table.isLeftOut() ? 0 : entry * HOUSING.size() + latest).cell();
                row.add(cell.shown());
                var people = cell.value();
                all = all == null || people == null ? null : Long.valueOf(all + people);
            }
            row.add(all == null ? Cell.WITHHELD : all.toString());
            rows.add(row);
        }
        var columns = new ArrayList<>(List.of(new Column("At entry", false)));
        HOUSING.forEach(latest -> columns.add(new Column(latest, true)));
        columns.add(new Column("All", true));
        return new PrintedTable("outcome.housing", SECTION, measures.definition("outcome.housing").label(),
                "People by the class of their living situation: at entry down, at the latest assessment across.", columns, rows);
    }

    private PrintedTable shares() {
        var rows = SHARES.stream().map(id -> {
            var definition = measures.definition(id);
            return List.of(definition.label(), shown(id + ".numerator"), shown(id + ".denominator"), definition.denominator(),
                    Shown.percent(set, id), Shown.interval(set, id));
        }).toList();
        return new PrintedTable("outcome.share", SECTION, "Shares of people", "Interval: 95 %%, %s.".formatted(set.intervals().inWords()),
                List.of(new Column("Share", false), new Column("Count", true), new Column("Of", true),
                        new Column("Which are", false), new Column("Share", true), new Column("Interval", true)), rows);
    }

    private String shown(String id) {
        return set.cell(id).shown();
    }

    private String less(String whole, String part) {
        var all = set.cell(whole).value();
        var some = set.cell(part).value();
        return all == null || some == null ? Cell.WITHHELD : Long.toString(all - some);
    }
}
