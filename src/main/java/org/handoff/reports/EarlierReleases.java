package org.handoff.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.disclosure.LinkedTables;
import org.handoff.reports.LedgerQueries.Entry;
import org.handoff.shared.Period;

/**
 * What earlier public reports told, as part of the system of a new one: the same counts once more, those of periods inside or
 * around it, and the differences anybody can take.
 */
final class EarlierReleases {

    private final Relations relations;
    private final List<Entry> told;
    private final Map<Told, Set<Long>> values = new HashMap<>();
    private final Map<Statistic, Named> now = new LinkedHashMap<>();
    private final List<Named> all = new ArrayList<>();

    EarlierReleases(Relations relations, List<Entry> told) {
        this.relations = relations;
        this.told = told.stream().map(entry -> new Entry(new Statistic(relations.today(entry.statistic().key()), entry.statistic().period()),
                entry.asOf(), entry.value(), entry.shown())).toList();
        this.told.forEach(entry -> values.computeIfAbsent(new Told(entry.statistic(), entry.shown()), each -> new HashSet<>())
                .add(entry.value()));
    }

    /** A count that was printed, or withheld. */
    private record Told(Statistic statistic, boolean shown) {
    }

    /** A count and its name in the system. */
    private record Named(Statistic statistic, String name, long value, boolean isNow) {
    }

    /** A count of the new report. */
    void now(Statistic statistic, String name, long value) {
        if (now.putIfAbsent(statistic, new Named(statistic, name, value, true)) == null) {
            all.add(new Named(statistic, name, value, true));
        }
    }

    /** Whether this very count has been printed. */
    boolean printed(Statistic statistic, long value) {
        return values.getOrDefault(new Told(statistic, true), Set.of()).contains(value);
    }

    /** Whether this very count has been withheld: it stays so. */
    boolean withheld(Statistic statistic, long value) {
        return values.getOrDefault(new Told(statistic, false), Set.of()).contains(value);
    }

    /** Puts what was told into the system, with how it hangs together and what follows from it and the new report. */
    void link(LinkedTables system) {
        var snapshots = told.stream().collect(Collectors.groupingBy(entry -> Map.entry(entry.statistic().period(), entry.asOf()),
                LinkedHashMap::new, Collectors.toList()));
        snapshots.forEach((when, entries) -> recall(system, when.getKey(), when.getValue(), entries));
        var byKey = all.stream().collect(Collectors.groupingBy(each -> each.statistic().key(), LinkedHashMap::new,
                Collectors.toList()));
        byKey.forEach((key, same) -> {
            differences(system, key, same);
            if (isOneOf("additive", key)) {
                same.forEach(whole -> remainder(system, whole, same));
            }
        });
    }

    /**
     * Entries in the order they were told. Where records were corrected between two releases of one day, a count has been told
     * twice: what was told of it first and last is two counts, and each hangs together with what was told beside it.
     */
    private void recall(LinkedTables system, Period period, LocalDate asOf, List<Entry> entries) {
        var names = new LinkedHashMap<String, String>();
        var changed = new HashSet<String>();
        boolean corrected = false;
        for (var entry : entries) {
            var key = entry.statistic().key();
            var name = recalled(system, period, asOf, entry);
            if (!name.equals(names.getOrDefault(key, name)) && (!corrected || !changed.add(key))) {
                relate(system, names, corrected);
                corrected = true;
                changed.clear();
                changed.add(key);
            }
            names.put(key, name);
        }
        relate(system, names, corrected);
    }

    private void relate(LinkedTables system, Map<String, String> names, boolean corrected) {
        var standing = Map.copyOf(names);
        new Snapshot(system, relations, new LinkedHashSet<>(names.keySet()), key -> standing.getOrDefault(key, ""), corrected).relate();
    }

    /** The name of a count that was told: that of the new report, where it is the very same. */
    private String recalled(LinkedTables system, Period period, LocalDate asOf, Entry entry) {
        var same = now.get(entry.statistic());
        if (same != null && same.value() == entry.value()) {
            return same.name();
        }
        var first = "%s of %s to %s as of %s".formatted(entry.statistic().key(), period.from(), period.to(), asOf);
        var name = system.has(first) && system.value(first) != entry.value() ? first + ", told as " + entry.value() : first;
        if (!system.has(name)) {
            if (entry.shown()) {
                system.known(name, entry.value());
            } else {
                system.hidden(name, entry.value());
            }
            all.add(new Named(entry.statistic(), name, entry.value(), false));
        }
        return name;
    }

    /** Between a new count and the same one told before; and between two periods of which one lies inside the other. */
    private void differences(LinkedTables system, String key, List<Named> same) {
        for (var one : same) {
            for (var other : same) {
                boolean again = one.isNow() && !other.isNow() && one.statistic().equals(other.statistic());
                boolean inside = (one.isNow() || other.isNow()) && other.statistic().isInside(one.statistic())
                        && other.value() <= one.value() && !isOneOf("stock", key);
                if (again && other.value() > one.value()) {
                    system.within(one.name(), other.name());
                } else if (again || inside) {
                    system.within(other.name(), one.name());
                }
            }
        }
    }

    /** What is left of a longer period beside the shorter ones in it: January and February tell March of the quarter. */
    private static void remainder(LinkedTables system, Named whole, List<Named> same) {
        var parts = new ArrayList<Named>();
        same.stream().filter(each -> each.statistic().isInside(whole.statistic()))
                .sorted(Comparator.comparing((Named each) -> each.statistic().period().to()).thenComparing(each -> !each.isNow()))
                .filter(each -> parts.stream().noneMatch(part -> part.statistic().overlaps(each.statistic()))).forEach(parts::add);
        long rest = whole.value() - parts.stream().mapToLong(Named::value).sum();
        if (parts.size() > 1 && rest >= 0 && (whole.isNow() || parts.stream().anyMatch(Named::isNow))) {
            var name = LinkedTables.rest(parts.stream().map(Named::name).collect(Collectors.joining(" and ")), whole.name());
            system.hidden(name, rest);
            var all = new ArrayList<>(parts.stream().map(Named::name).toList());
            all.add(name);
            system.sum(whole.name(), all);
        }
    }

    private boolean isOneOf(String section, String key) {
        var table = key.indexOf('[') < 0 ? key : key.substring(0, key.indexOf('['));
        return relations.names(section).stream().anyMatch(part -> key.startsWith(part) || table.endsWith(part));
    }
}
