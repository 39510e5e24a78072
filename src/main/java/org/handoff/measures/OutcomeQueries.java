package org.handoff.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.measures.Figure.Change;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Incomes;
import org.handoff.measures.Figure.Rate;
import org.handoff.statistics.PairedChange;
import org.handoff.statistics.Proportion;
import org.handoff.statistics.Spread;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people of the cohort lived at their entry assessment and at the latest one, and who came into treatment. */
@Component
class OutcomeQueries {

    /** The housing classes, as rows and as columns. */
    static final List<String> HOUSING = List.of("homeless", "institutional", "temporary", "permanent", "unknown");

    /** One row is how many people gave one answer at entry and one at the latest; who lacks one of them is not compared. */
    private static final String ANSWERS = FirstReferrals.ASSESSMENTS + """
            , answered AS (
                SELECT 'outcome.housing' AS id, e.housing AS entry, l.housing AS latest
                  FROM first_entry e JOIN latest l USING (participant)
                UNION ALL SELECT 'outcome.employed', e.employed, l.employed FROM first_entry e JOIN latest l USING (participant)
                UNION ALL SELECT 'outcome.insured', e.insured, l.insured FROM first_entry e JOIN latest l USING (participant)
                UNION ALL SELECT 'outcome.has_id', e.has_id, l.has_id FROM first_entry e JOIN latest l USING (participant)
                UNION ALL SELECT 'outcome.on_moud', e.on_moud, l.on_moud FROM first_entry e JOIN latest l USING (participant))
            SELECT id, entry, latest, count(*) AS people FROM answered
            WHERE entry IS NOT NULL AND latest IS NOT NULL GROUP BY id, entry, latest
            """;

    private static final String INCOMES = FirstReferrals.ASSESSMENTS + """
            SELECT e.income_cents AS entry, l.income_cents AS latest FROM first_entry e JOIN latest l USING (participant)
            WHERE e.income_cents IS NOT NULL AND l.income_cents IS NOT NULL
            """;

    /** One row more for each person who came into treatment within 90 days. */
    static final String TREATED = FirstReferrals.ASSESSMENTS + """
            , treated AS MATERIALIZED (
                SELECT DISTINCT p.participant FROM person p JOIN report_connection c USING (participant)
                WHERE c.service_group = 'treatment' AND c.attended_on BETWEEN p.index_on
                                                        AND min(:asOf, date(p.index_on, '+90 days')))
            """;

    private static final String PEOPLE = TREATED + """
            SELECT count(*) AS people, count(e.participant) AS with_entry, count(l.participant) AS with_latest,
                   count(*) FILTER (WHERE e.assessed_on <= date(:asOf, '-180 days')) AS due,
                   count(l.participant) FILTER (WHERE e.assessed_on <= date(:asOf, '-180 days')) AS done,
                   count(t.participant) AS treated,
                   count(*) FILTER (WHERE e.substance_named) AS substance,
                   count(t.participant) FILTER (WHERE e.substance_named) AS substance_treated
            FROM person p LEFT JOIN first_entry e USING (participant) LEFT JOIN latest l USING (participant)
            LEFT JOIN treated t USING (participant)
            """;

    private static final String OVERDOSES = FirstReferrals.SIDES + """
            SELECT s.months, count(*) FILTER (WHERE NOT s.later) AS before, count(*) FILTER (WHERE s.later) AS later,
                   count(*) FILTER (WHERE s.later AND o.fatal) AS fatal
            FROM side s JOIN report_overdose o ON o.participant = s.participant AND o.happened_on BETWEEN s.begins AND s.ends
            GROUP BY s.months
            """;

    private final JdbcClient jdbc;

    OutcomeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Answer(String id, String entry, String latest, long people) {
    }

    private record Pair(long entry, long latest) {
    }

    private record People(long people, long withEntry, long withLatest, long due, long done, long treated, long substance,
            long substanceTreated) {
    }

    private record Overdoses(int months, long before, long later, long fatal) {
    }

    /** The figures and, last, the housing matrix. */
    record Outcomes(List<Figure> figures, MeasureTable housing) {
    }

    Outcomes outcomes(Scope scope) {
        Map<String, List<Answer>> answers = jdbc.sql(ANSWERS).params(scope.parameters()).query(Answer.class).stream()
                .collect(Collectors.groupingBy(Answer::id));
        var housing = answers.getOrDefault("outcome.housing", List.of());
        var people = jdbc.sql(PEOPLE).params(scope.parameters()).query(People.class).single();
        var figures = new ArrayList<Figure>();
        figures.add(new Count("outcome.with_entry", people.withEntry()));
        figures.add(new Count("outcome.with_latest", people.withLatest()));
        figures.add(new Change("outcome.housed", change(housing.stream().filter(OutcomeQueries::known).toList(), "permanent")));
        for (var id : List.of("outcome.employed", "outcome.insured", "outcome.has_id", "outcome.on_moud")) {
            figures.add(new Change(id, change(answers.getOrDefault(id, List.of()), "1")));
        }
        figures.add(incomes(scope));
        var unhoused = housing.stream().filter(each -> List.of("homeless", "institutional").contains(each.entry())).toList();
        figures.add(new Rate("outcome.housed_gain", gained(change(unhoused, "permanent"))));
        figures.add(new Rate("outcome.employed_gain", gained(change(answers.getOrDefault("outcome.employed", List.of()), "1"))));
        figures.add(new Rate("outcome.followup_rate", new Proportion(people.done(), people.due())));
        figures.add(new Rate("outcome.treatment_uptake", new Proportion(people.treated(), people.people())));
        figures.add(new Rate("outcome.treatment_uptake_substance",
                new Proportion(people.substanceTreated(), people.substance())));
        figures.addAll(overdoses(scope));
        return new Outcomes(figures, matrix(housing));
    }

    private static boolean known(Answer answer) {
        return !answer.entry().equals("unknown") && !answer.latest().equals("unknown");
    }

    private static PairedChange change(List<Answer> answers, String yes) {
        return new PairedChange(people(answers, yes, true, true), people(answers, yes, true, false),
                people(answers, yes, false, true), people(answers, yes, false, false));
    }

    private static long people(List<Answer> answers, String yes, boolean entry, boolean latest) {
        return answers.stream().filter(each -> each.entry().equals(yes) == entry && each.latest().equals(yes) == latest)
                .mapToLong(Answer::people).sum();
    }

    private static Proportion gained(PairedChange change) {
        return new Proportion(change.gained(), change.gained() + change.neither());
    }

    /** Every pair of classes is a row, also one that nobody came by. */
    private static MeasureTable matrix(List<Answer> housing) {
        var rows = new ArrayList<MeasureTable.Row>();
        for (var entry : HOUSING) {
            for (var latest : HOUSING) {
                long people = housing.stream().filter(each -> each.entry().equals(entry) && each.latest().equals(latest))
                        .mapToLong(Answer::people).sum();
                rows.add(new MeasureTable.Row(entry + "." + latest, entry + " at entry, " + latest + " at the latest", people));
            }
        }
        return new MeasureTable("outcome.housing", rows.stream().mapToLong(MeasureTable.Row::value).sum(), List.copyOf(rows));
    }

    private Incomes incomes(Scope scope) {
        var pairs = jdbc.sql(INCOMES).params(scope.parameters()).query((row, number) -> new Pair(row.getLong(1), row.getLong(2))).list();
        return new Incomes("outcome.income", Spread.of(pairs.stream().map(Pair::entry).toList()),
                Spread.of(pairs.stream().map(Pair::latest).toList()));
    }

    private List<Figure> overdoses(Scope scope) {
        var found = jdbc.sql(OVERDOSES).params(scope.parameters()).query(Overdoses.class).list();
        var figures = new ArrayList<Figure>();
        for (int months : JusticeQueries.MONTHS) {
            var block = "outcome" + months + ".";
            var here = found.stream().filter(each -> each.months() == months).findFirst().orElse(new Overdoses(months, 0, 0, 0));
            figures.add(new Count(block + "overdoses_before", here.before()));
            figures.add(new Count(block + "overdoses_after", here.later()));
            figures.add(new Count(block + "fatal_overdoses_after", here.fatal()));
        }
        return figures;
    }
}
