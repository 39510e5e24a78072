package org.handoff.measures;

import java.util.ArrayList;
import java.util.List;
import org.handoff.measures.Figure.Count;
import org.handoff.measures.Figure.Derived;
import org.handoff.measures.Figure.Hours;
import org.handoff.measures.Figure.Money;
import org.handoff.measures.Figure.Months;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the program cost in the period, and what the county did not spend, where it is known what things cost there. */
@Component
class CostQueries {

    /** One row is what one person adds; an expense for nobody in particular has no person. */
    static final String FACTS = """
            WITH fact AS (
                SELECT 'cost.total.cents' AS id, participant, amount_cents AS n, 'X' AS letter,
                       expense AS record, spent_on AS day FROM report_expense
                 WHERE spent_on BETWEEN :from AND :until
                UNION ALL SELECT 'cost.person_months.days', participant,
                       CAST(julianday(min(coalesce(closed_on, date(:until, '+1 day')), date(:until, '+1 day')))
                            - julianday(max(enrolled_on, :from)) AS INTEGER), 'E', episode, enrolled_on
                  FROM report_episode WHERE enrolled_on <= :until AND (closed_on IS NULL OR closed_on > :from)
                UNION ALL SELECT 'cost.arrest_diversions', participant, 1, 'R', referral, received_on FROM report_referral
                           WHERE received_on BETWEEN :from AND :until AND door = 'ARREST' AND handed_off_on <= :asOf
                UNION ALL SELECT 'cost.handoff_hours.minutes', participant, handoff_minutes, 'R', referral, received_on FROM report_referral
                           WHERE received_on BETWEEN :from AND :until AND door = 'ARREST' AND handed_off_on <= :asOf
                             AND handoff_minutes IS NOT NULL)
            """;

    private static final String SUMS = FACTS + """
            SELECT coalesce(sum(n) FILTER (WHERE id = 'cost.total.cents'), 0) AS cents,
                   coalesce(sum(n) FILTER (WHERE id = 'cost.person_months.days'), 0) AS days,
                   coalesce(sum(n) FILTER (WHERE id = 'cost.arrest_diversions'), 0) AS diversions,
                   coalesce(sum(n) FILTER (WHERE id = 'cost.handoff_hours.minutes'), 0) AS minutes
            FROM fact
            """;

    private static final List<String> NIGHTS = List.of("justice12.custody_days_before", "justice12.custody_days_after");
    private static final List<String> HOURS = List.of("cost.arrest_diversions", "cost.handoff_hours.minutes");

    private final JdbcClient jdbc;
    private final UnitCosts unitCosts;

    CostQueries(JdbcClient jdbc, UnitCosts unitCosts) {
        this.jdbc = jdbc;
        this.unitCosts = unitCosts;
    }

    private record Sums(long cents, long days, long diversions, long minutes) {
    }

    /** @param counted the justice figures of the same period: nights in custody are compared over 12 months */
    List<Figure> costs(Scope scope, List<Figure> counted) {
        var sums = jdbc.sql(SUMS).params(scope.parameters()).query(Sums.class).single();
        var months = new Months("cost.person_months", sums.days());
        var figures = new ArrayList<Figure>();
        figures.add(new Money("cost.total", sums.cents()));
        figures.add(months);
        figures.add(new Derived("cost.per_person_month", sums.days() == 0 ? null : sums.cents() / 100.0 / months.months(), true,
                List.of("cost.total.cents", "cost.person_months.days")));
        figures.add(new Count("cost.arrest_diversions", sums.diversions()));
        figures.add(new Hours("cost.handoff_hours", sums.minutes()));
        figures.addAll(avoided(sums, count(counted, NIGHTS.get(0)) - count(counted, NIGHTS.get(1))));
        return figures;
    }

    private static long count(List<Figure> figures, String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).mapToLong(figure -> ((Count) figure).value()).sum();
    }

    private List<Figure> avoided(Sums sums, long nights) {
        var unit = unitCosts.inForce();
        var jail = unit.jailDay() == null ? null : nights * unit.jailDay();
        var hours = unit.bookingHours() == null ? null : sums.diversions() * unit.bookingHours() - sums.minutes() / 60.0;
        var police = hours == null || unit.officerHour() == null ? null : Double.valueOf(hours * unit.officerHour());
        var net = jail == null ? null : Double.valueOf(jail + (police == null ? 0 : police) - sums.cents() / 100.0);
        var from = new ArrayList<>(NIGHTS);
        from.add("cost.total.cents");
        if (police != null) {
            from.addAll(HOURS);
        }
        return List.of(derived("cost.jail_days_avoided", jail == null ? null : Double.valueOf(nights), NIGHTS),
                derived("cost.officer_hours_saved", hours, HOURS),
                derived("cost.net", net, from),
                new Derived("cost.return", net == null || sums.cents() == 0 ? null : net / (sums.cents() / 100.0), net != null, from));
    }

    private static Derived derived(String id, @Nullable Double value, List<String> from) {
        return new Derived(id, value, value != null, from);
    }
}
