package org.handoff.measures;

import java.util.ArrayList;
import java.util.List;
import org.handoff.measures.Figure.Count;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far people of each group came, by their first referral in the period: at each step only who reached the step before. */
@Component
class EquityQueries {

    private static final String BLOCK = "equity.";

    /** One row is one person; a step is 1 where this one and all before it were reached by the as-of date. */
    static final String GIVEN = """
            WITH referred AS (
                SELECT participant, age, eligibility = 'ELIGIBLE' AS eligible,
                       coalesce(first_contact_on <= min(:asOf, date(received_on, '+30 days')), 0) AS engaged,
                       coalesce(intake_on <= :asOf, 0) AS taken_in,
                       coalesce(enrolled_on <= :asOf, 0) AS enrolled,
                       completion = 'COMPLETED' AND coalesce(closed_on <= :asOf, 1) AS completed,
                       row_number() OVER (PARTITION BY participant ORDER BY received_on, referral) AS nth
                FROM report_referral WHERE received_on BETWEEN :from AND :until),
            reached AS (
                SELECT p.participant, p.race_exclusive, p.sex, r.age, r.eligible, r.eligible AND r.engaged AS engaged_30d,
                       r.eligible AND r.engaged AND r.taken_in AS intake,
                       r.eligible AND r.engaged AND r.taken_in AND r.enrolled AS enrolled,
                       r.eligible AND r.engaged AND r.taken_in AND r.enrolled AND r.completed AS completed
                FROM referred r JOIN report_person p USING (participant) WHERE r.nth = 1),
            given AS (
                SELECT 'race' AS attribute, race_exclusive AS answer, reached.* FROM reached
                UNION ALL SELECT 'sex', coalesce(sex, 'unknown'), reached.* FROM reached
                UNION ALL SELECT 'age', """ + ReachQueries.AGE_BAND + """
                               , reached.* FROM reached)
            """;

    private static final String REACHED = GIVEN + """
            SELECT g.attribute, g.answer AS key, coalesce(a.label, g.answer) AS label, sum(g.eligible) AS eligible,
                   sum(g.engaged_30d) AS engaged, sum(g.intake) AS intake, sum(g.enrolled) AS enrolled, sum(g.completed) AS completed
            FROM given g LEFT JOIN report_answer a ON a.list IN (g.attribute, 'any') AND a.answer = g.answer
            GROUP BY g.attribute, g.answer ORDER BY a.position, g.answer
            """;

    private final JdbcClient jdbc;

    EquityQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Group(String attribute, String key, String label, long eligible, long engaged, long intake, long enrolled,
            long completed) {

        long at(EquityStep step) {
            return switch (step) {
                case ELIGIBLE -> eligible;
                case ENGAGED -> engaged;
                case INTAKE -> intake;
                case ENROLLED -> enrolled;
                case COMPLETED -> completed;
            };
        }
    }

    /** How many people of all groups reached each step, and the same for each group. */
    record Equity(List<Figure> figures, List<MeasureTable> tables) {
    }

    Equity equity(Scope scope) {
        var groups = jdbc.sql(REACHED).params(scope.parameters()).query(Group.class).list();
        var figures = new ArrayList<Figure>();
        var tables = new ArrayList<MeasureTable>();
        for (var step : EquityStep.values()) {
            figures.add(new Count(BLOCK + step.id(), table(groups, "sex", step).of()));
        }
        for (var attribute : EquityStep.ATTRIBUTES) {
            for (var step : EquityStep.values()) {
                tables.add(table(groups, attribute, step));
            }
        }
        return new Equity(figures, tables);
    }

    /** Every group of the people referred is a row, also one of which nobody reached the step. */
    private static MeasureTable table(List<Group> groups, String attribute, EquityStep step) {
        var rows = groups.stream().filter(group -> group.attribute().equals(attribute))
                .map(group -> new MeasureTable.Row(group.key(), group.label(), group.at(step))).toList();
        return new MeasureTable(step.of(attribute), rows.stream().mapToLong(MeasureTable.Row::value).sum(), rows);
    }
}
