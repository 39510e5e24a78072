package org.handoff.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.shared.Period;
import org.handoff.shared.Stopped;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every measure of the program for one period. */
@Service
public class Measures {

    private final CohortQueries cohort;
    private final ReachQueries reach;
    private final WorkQueries work;
    private final OfferQueries offers;
    private final ConnectionQueries connections;
    private final OutcomeQueries outcomes;
    private final JusticeQueries justice;
    private final QualityQueries quality;
    private final EquityQueries equity;
    private final CostQueries costs;
    private final TrendQueries trends;
    private final BehindQueries behind;
    private final MemberQueries members;
    private final MeasureCatalogue catalogue;
    private final MeasureSources sources;

    Measures(CohortQueries cohort, ReachQueries reach, WorkQueries work, OfferQueries offers, ConnectionQueries connections,
            OutcomeQueries outcomes, JusticeQueries justice, QualityQueries quality, EquityQueries equity,
            CostQueries costs, TrendQueries trends, BehindQueries behind, MemberQueries members, MeasureCatalogue catalogue,
            MeasureSources sources) {
        this.cohort = cohort;
        this.reach = reach;
        this.work = work;
        this.offers = offers;
        this.connections = connections;
        this.outcomes = outcomes;
        this.justice = justice;
        this.quality = quality;
        this.equity = equity;
        this.costs = costs;
        this.trends = trends;
        this.behind = behind;
        this.members = members;
        this.catalogue = catalogue;
        this.sources = sources;
    }

    /**
     * Counts the period as it was known on a day: no fact dated later than {@code asOf} is seen. One transaction, so that
     * every figure counts the same records.
     */
    @Requires(Permission.COUNT)
    @Transactional(readOnly = true)
    public MeasureSet of(Period period, LocalDate asOf) {
        var scope = new Scope(period, asOf);
        var figures = new ArrayList<Figure>(cohort.funnel(scope));
        figures.addAll(cohort.speed(scope));
        figures.addAll(work.work(scope));
        figures.addAll(offers.offers(scope));
        Stopped.ifAsked();
        figures.addAll(connections.connections(scope));
        var changes = outcomes.outcomes(scope);
        figures.addAll(changes.figures());
        Stopped.ifAsked();
        var windows = justice.justice(scope);
        figures.addAll(windows);
        Stopped.ifAsked();
        figures.addAll(quality.quality(scope));
        var groups = equity.equity(scope);
        figures.addAll(groups.figures());
        Stopped.ifAsked();
        figures.addAll(costs.costs(scope, windows));
        var tables = new ArrayList<MeasureTable>(reach.reached(scope));
        tables.add(work.closures(scope));
        tables.add(changes.housing());
        Stopped.ifAsked();
        tables.addAll(groups.tables());
        tables.addAll(trends.months(scope));
        var counted = new MeasureSet.Reconciliation(((Figure.Count) figures.get(0)).value(), cohort.excluded(scope), cohort.daysToRun(scope));
        return new MeasureSet(period, asOf, List.copyOf(figures), List.copyOf(tables), counted);
    }

    /**
     * The counts of the funnel, the numerators of its rates ({@code rate.enrolled.numerator}), two-way contacts and caseload of several
     * periods, which a report is compared with; every record is read once.
     */
    @Requires(Permission.COUNT)
    @Transactional(readOnly = true)
    public Map<Period, Map<String, Long>> counts(Collection<Period> periods, LocalDate asOf) {
        var each = periods.stream().distinct().toList();
        if (each.isEmpty()) {
            return Map.of();
        }
        var scopes = Scopes.of(each, asOf);
        var funnels = cohort.counts(scopes);
        var works = work.counts(scopes);
        var counts = new HashMap<Period, Map<String, Long>>();
        for (int number = 0; number < each.size(); number++) {
            var both = new HashMap<>(funnels.getOrDefault(number, Map.of()));
            both.putAll(works.getOrDefault(number, Map.of()));
            counts.put(each.get(number), both);
        }
        return counts;
    }

    /** The funnel, its rates and speed, and the work of a period: what is looked at over several periods. */
    @Requires(Permission.COUNT)
    @Transactional(readOnly = true)
    public List<Figure> brief(Period period, LocalDate asOf) {
        var scope = new Scope(period, asOf);
        var figures = new ArrayList<Figure>(cohort.funnel(scope));
        figures.addAll(cohort.speed(scope));
        figures.addAll(work.work(scope));
        return List.copyOf(figures);
    }

    /** Who is behind each total of events, days or minutes of the same period, by the id of the measure. */
    @Requires(Permission.COUNT)
    @Transactional(readOnly = true)
    public Map<String, Behind> behind(Period period, LocalDate asOf) {
        var scope = new Scope(period, asOf);
        return Stream.concat(behind.behind(scope).stream(), justice.behind(scope).stream())
                .collect(Collectors.toUnmodifiableMap(Behind::id, each -> each));
    }

    /**
     * The records behind one cell of the same period: {@code funnel.intakes}, {@code who.sex[1]}. None for one that is worked out from
     * others.
     */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<Member> members(String cell, Period period, LocalDate asOf) {
        return members.members(cell, new Scope(period, asOf));
    }

    /**
     * What the measures mean, as a definitions page prints it: one entry for the same table on several bases, and one for a
     * step of every connection group ({@code connect.*.needed}).
     */
    @Open("what a measure means is printed with every report")
    public List<MeasureDefinition> definitions() {
        return catalogue.definitions();
    }

    /** What one printed measure means. */
    @Open("what a measure means is printed with every report")
    public MeasureDefinition definition(String id) {
        var definition = catalogue.byId().get(id);
        if (definition == null) {
            throw new NoSuchElementException("No measure " + id);
        }
        return definition;
    }

    /** Where one printed measure is read from. */
    @Open("what a measure means is printed with every report")
    public MeasureSource source(String id) {
        return sources.of(id);
    }

    /** The id of every single measure and table. */
    @Open("what a measure means is printed with every report")
    public List<String> ids() {
        return List.copyOf(catalogue.byId().keySet());
    }

    /** What a cell counts, in a few words: that of its measure. */
    @Open("what a measure means is printed with every report")
    public String label(String cell) {
        var id = cell.replaceFirst("\\[.*", "");
        while (!catalogue.byId().containsKey(id) && id.contains(".")) {
            id = id.substring(0, id.lastIndexOf('.'));
        }
        var definition = catalogue.byId().get(id);
        return definition == null ? "" : definition.label();
    }

    /** The groups of services that connections are counted in, in the order of the file. */
    @Open("what a measure means is printed with every report")
    public List<ConnectionGroup> connectionGroups() {
        return catalogue.connectionGroups();
    }
}
