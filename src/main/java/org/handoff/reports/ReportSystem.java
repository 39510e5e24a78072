package org.handoff.reports;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.handoff.disclosure.Contributors;
import org.handoff.disclosure.LinkedTables;
import org.handoff.disclosure.Proof;
import org.handoff.disclosure.Release;
import org.handoff.disclosure.Rule;
import org.handoff.measures.Behind;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.handoff.reports.LedgerQueries.Entry;
import org.handoff.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One report as one linear system: every count it prints, in whichever table, headline or chart, how they hang together, and
 * what was told before. Out comes what may be printed.
 */
final class ReportSystem {

    /** More of a table than this is not withheld piece by piece. */
    private static final double TOO_MUCH = 0.4;
    private static final Map<String, String> MONTHLY = Map.of("trend.referrals", "funnel.referrals", "trend.people",
            "funnel.people", "trend.contacts_two_way", "work.contacts_two_way");

    private final Relations relations;
    private final Map<String, String> same;
    private final Set<String> kept;
    private final Set<String> hidden;
    private final MeasureSet set;
    private final Map<String, Long> counts;
    private final Rule rule;

    ReportSystem(MeasureSet set, Rule rule) {
        this(set, rule, Relations.read());
    }

    ReportSystem(MeasureSet set, Rule rule, Relations relations) {
        this.relations = relations;
        this.same = relations.same();
        this.kept = Set.copyOf(relations.names("kept"));
        this.hidden = Set.copyOf(relations.names("hidden"));
        this.set = set;
        this.counts = FigureCounts.of(set);
        this.rule = rule;
    }

    /** What may be printed, how tables change for it, and what was proved of it. */
    record Outcome(Release release, Arrangement arrangement, @Nullable Proof proof) {
    }

    /** Everything as it is. */
    Outcome unprotected() {
        var system = new LinkedTables(rule);
        counts.forEach((key, value) -> system.printed(name(key), value));
        return new Outcome(system.unprotected(), Arrangement.AS_COUNTED, null);
    }

    /**
     * What can be printed. Where not all of it can be protected, what stands in the way is left out, table by table and figure by figure, until the rest can be printed.
     *
     * @throws org.handoff.shared.Refusal when not even a report without anything new in it could be printed
     */
    Outcome protect(Map<String, Behind> behind, List<Entry> told) {
        var leavingOut = new LeavingOut(set, this::name, tooSmall());
        while (true) {
            var arrangement = arrangement(behind, told, leavingOut.arrangement());
            var done = system(behind, told, arrangement).tryToProtect();
            if (done.release() != null) {
                return new Outcome(done.release(), arrangement, done.proof());
            }
            leavingOut.without(done.unprotected());
        }
    }

    /** Rows are put together where too many are small, and once more where too many would still be withheld. */
    private Arrangement arrangement(Map<String, Behind> behind, List<Entry> told, Arrangement leftOut) {
        var arrangement = coarser(leftOut, this::isSmall);
        var withheld = system(behind, told, arrangement).likelyWithheld();
        return coarser(arrangement, withheld::contains);
    }

    /** The entries of the ledger that an outcome adds. */
    List<Entry> told(Outcome outcome) {
        var release = outcome.release();
        var told = new LinkedHashMap<Statistic, Entry>();
        counts.forEach((key, value) -> {
            if (!hidden.contains(name(key))) {
                told.put(statistic(key), new Entry(statistic(key), set.asOf(), value, !release.cell(name(key)).withheld()));
            }
        });
        for (var table : set.tables()) {
            for (var row : outcome.arrangement().mergedRows(table)) {
                var statistic = new Statistic(FigureCounts.cell(table, row.key()), set.period());
                told.put(statistic, new Entry(statistic, set.asOf(), row.value(), !release.cell(statistic.key()).withheld()));
            }
        }
        return List.copyOf(told.values());
    }

    /** The one name that a count has in the system, whatever figure shows it. */
    String name(String key) {
        var name = same.getOrDefault(key, key);
        int row = name.indexOf('[');
        boolean thisMonth = name.startsWith("trend.") && month(name.substring(row + 1, name.length() - 1)).equals(set.period());
        return thisMonth ? MONTHLY.get(name.substring(0, row)) : name;
    }

    private Statistic statistic(String key) {
        var name = name(key);
        int row = name.indexOf('[');
        return name.startsWith("trend.")
                ? new Statistic(MONTHLY.get(name.substring(0, row)), month(name.substring(row + 1, name.length() - 1)))
                : new Statistic(name, set.period());
    }

    /** The counts that reports print month by month. */
    static Collection<String> monthly() {
        return MONTHLY.values();
    }

    /** From the first to the last month that a report prints, where it prints them. */
    static Optional<Period> months(MeasureSet set) {
        return set.tables().stream().filter(table -> MONTHLY.containsKey(table.id()) && !table.rows().isEmpty()).findFirst()
                .map(table -> new Period(month(table.rows().get(0).key()).from(),
                        month(table.rows().get(table.rows().size() - 1).key()).to()));
    }

    private static Period month(String written) {
        return Period.month(YearMonth.parse(written));
    }

    private LinkedTables system(Map<String, Behind> behind, List<Entry> told, Arrangement arrangement) {
        var system = new LinkedTables(rule);
        var earlier = new EarlierReleases(relations, told);
        counts.forEach((key, value) -> {
            put(system, earlier, key, value, behind);
            earlier.now(statistic(key), name(key), value);
        });
        arrangement.apply(system, set);
        new Snapshot(system, relations, Set.copyOf(counts.keySet()), this::name).relate();
        if (counts.getOrDefault("funnel.people", 0L) < rule.leastForTables()) {
            counts.keySet().stream().map(this::name).filter(name -> !kept.contains(name)).forEach(system::withhold);
        }
        earlier.link(system);
        return system;
    }

    private void put(LinkedTables system, EarlierReleases earlier, String key, long value, Map<String, Behind> behind) {
        var name = name(key);
        var who = behind.get(name);
        var by = who == null ? Contributors.each(value) : new Contributors(who.people(), who.largest(), who.second());
        if (hidden.contains(name)) {
            system.hidden(name, value, by);
        } else if (earlier.printed(statistic(key), value)) {
            system.known(name, value);
        } else if (kept.contains(name)) {
            system.kept(name, value, by);
        } else {
            system.printed(name, value, by);
        }
        if (earlier.withheld(statistic(key), value)) {
            system.withhold(name);
        }
    }

    /** Tables that no row of may be shown: too few people in all, or all of one sensitive group. */
    private Set<String> tooSmall() {
        boolean few = counts.getOrDefault("funnel.people", 0L) < rule.leastForTables();
        var sensitive = relations.names("sensitive_tables");
        var small = new HashSet<String>();
        set.tables().stream().filter(table -> few || sensitive.contains(table.id()) && isOneGroup(table))
                .forEach(table -> small.add(table.id()));
        return small;
    }

    private static boolean isOneGroup(MeasureTable table) {
        return table.rows().stream().anyMatch(row -> row.value() == table.of() && row.value() > 0
                && row.key().matches("[A-Za-z_ ]*[A-Za-z0-9]") && !row.key().matches("unknown|not_assessed|8|9|99|-9"));
    }

    private boolean isSmall(String name) {
        long value = counts.getOrDefault(name, 0L);
        return 0 < value && value < rule.threshold();
    }

    private Arrangement coarser(Arrangement arrangement, Predicate<String> isWithheld) {
        var merges = relations.merges();
        var whole = relations.names("whole");
        var coarser = arrangement;
        for (var table : set.tables()) {
            long withheld = table.rows().stream().filter(row -> isWithheld.test(name(FigureCounts.cell(table, row.key())))).count();
            boolean changed = arrangement.leavesOut(table.id()) || arrangement.merged().containsKey(table.id());
            if (withheld <= TOO_MUCH * table.rows().size() || changed) {
                continue;
            }
            if (whole.contains(table.id())) {
                coarser = coarser.without(table.id());
            } else {
                coarser = coarser.merging(table, merges.getOrDefault(table.id(), Map.of()));
            }
        }
        return coarser;
    }
}
