package org.handoff.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.disclosure.Cell;
import org.handoff.measures.Figure;
import org.handoff.measures.Measures;
import org.handoff.program.Programs;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the lead looks at between two reports: the same measures, as they stand now. */
@Service
@Transactional(readOnly = true)
public class Dashboards {

    /** So many periods a trend goes back over, the present one among them. */
    private static final int PERIODS = 8;
    private static final int A_YEAR_OF_QUARTERS = 4;
    private static final int A_YEAR_OF_MONTHS = 12;
    private static final List<String> TILES = List.of("funnel.referrals", "funnel.people", "rate.engaged_30d", "rate.enrolled", "work.caseload",
            "work.contacts_two_way", "speed.to_contact", "rate.completed_of_resolved");
    private static final List<String> FLOW = List.of("funnel.referrals", "funnel.eligible", "funnel.engaged_30d", "funnel.intakes",
            "funnel.enrolled", "funnel.completed");
    private static final List<String> TABLES = List.of("who.door", "who.race_exclusive", "who.sex", "who.age");

    private final Measures measures;
    private final Programs programs;

    Dashboards(Measures measures, Programs programs) {
        this.measures = measures;
        this.programs = programs;
    }

    /** The figures of a period, with the seven of its length before it: months for a month, else quarters. */
    @Requires(Permission.RUN_INTERNAL_REPORTS)
    public Dashboard of(Period period, LocalDate asOf) {
        var periods = back(period, PERIODS);
        var briefs = new ArrayList<List<Figure>>();
        periods.forEach(each -> briefs.add(measures.brief(each, asOf)));
        boolean monthly = isMonth(period);
        var before = briefs.get(PERIODS - 2);
        int year = monthly ? A_YEAR_OF_MONTHS : A_YEAR_OF_QUARTERS;
        var yearAgo = year < PERIODS ? briefs.get(PERIODS - 1 - year) : measures.brief(back(period, year + 1).get(0), asOf);
        var now = briefs.get(PERIODS - 1);
        var tiles = TILES.stream().map(id -> tile(find(now, id), find(before, id), find(yearAgo, id))).toList();
        var trends = TILES.stream().map(id -> trend(briefs.stream().map(brief -> find(brief, id)).toList())).toList();
        var reached = ReleasedFigures.internal(measures.of(period, asOf));
        return new Dashboard(programs.name(), period, asOf, tiles, periods.stream().map(Dashboards::shortly).toList(), trends, flow(now),
                TABLES.stream().map(id -> group(reached.table(id))).toList());
    }

    private static List<Period> back(Period period, int many) {
        var periods = new ArrayList<Period>();
        var last = period;
        for (int at = 0; at < many; at++) {
            periods.add(last);
            last = before(last);
        }
        Collections.reverse(periods);
        return periods;
    }

    /** The period of the same length that ends the day before. */
    private static Period before(Period period) {
        var first = YearMonth.from(period.from());
        long months = ChronoUnit.MONTHS.between(first, YearMonth.from(period.to())) + 1;
        return new Period(first.minusMonths(months).atDay(1), first.minusMonths(1).atEndOfMonth());
    }

    private static boolean isMonth(Period period) {
        return YearMonth.from(period.from()).equals(YearMonth.from(period.to()));
    }

    private static String shortly(Period period) {
        var first = YearMonth.from(period.from());
        if (isMonth(period)) {
            return first.toString();
        }
        boolean quarter = period.equals(Period.quarter(first.getYear(), (first.getMonthValue() + 2) / 3));
        return quarter ? "%d-Q%d".formatted(first.getYear(), (first.getMonthValue() + 2) / 3) : first + "/" + YearMonth.from(period.to());
    }

    private static Figure find(List<Figure> figures, String id) {
        return figures.stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
    }

    private Dashboard.Tile tile(Figure now, Figure before, Figure yearAgo) {
        var unit = measures.definition(now.id()).unit();
        return new Dashboard.Tile(now.id(), measures.label(now.id()), Shown.figure(now, unit), change(now, before), Shown.figure(before, unit),
                Shown.figure(yearAgo, unit));
    }

    private static String change(Figure now, Figure before) {
        var one = number(before);
        var two = number(now);
        if (one == null || two == null) {
            return "";
        }
        double by = two - one;
        if (by == 0) {
            return "the same";
        }
        var amount = now instanceof Figure.Rate ? String.format(Locale.ROOT, "%.1f points", Math.abs(by) * 100)
                : Cells.number(Math.round(Math.abs(by) * 10) / 10.0);
        return (by > 0 ? "up " : "down ") + amount;
    }

    private Dashboard.Trend trend(List<Figure> figures) {
        var first = figures.get(0);
        var unit = measures.definition(first.id()).unit();
        return new Dashboard.Trend(first.id(), measures.label(first.id()), figures.stream().<@Nullable Double>map(Dashboards::number).toList(),
                Shown.figure(first, unit), Shown.figure(figures.get(figures.size() - 1), unit));
    }

    private static @Nullable Double number(Figure figure) {
        if (figure instanceof Figure.Count count) {
            return (double) count.value();
        } else if (figure instanceof Figure.Rate rate) {
            return rate.proportion().value();
        }
        return figure instanceof Figure.Duration duration ? duration.spread().median() : null;
    }

    private List<Dashboard.Bar> flow(List<Figure> now) {
        long all = count(now, FLOW.get(0));
        return FLOW.stream().map(id -> bar(measures.label(id), count(now, id), all)).toList();
    }

    private static long count(List<Figure> figures, String id) {
        return ((Figure.Count) find(figures, id)).value();
    }

    private Dashboard.Group group(ReleasedTable table) {
        long of = all(table.of());
        return new Dashboard.Group(measures.label(table.id()), table.rows().stream().map(row -> bar(row.label(), all(row.cell()), of)).toList());
    }

    /** Nothing is withheld from what the program looks at itself. */
    private static long all(Cell cell) {
        return Objects.requireNonNull(cell.value());
    }

    private static Dashboard.Bar bar(String label, long count, long of) {
        return new Dashboard.Bar(label, count, of == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100.0 * count / of));
    }
}
