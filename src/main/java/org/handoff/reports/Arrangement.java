package org.handoff.reports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.disclosure.LinkedTables;
import org.handoff.measures.MeasureSet;
import org.handoff.measures.MeasureTable;
import org.springframework.util.StringUtils;

/**
 * How tables change so that less has to be withheld.
 *
 * @param merged for each table its rows that are put together, by the name of the row they become
 * @param leftOut tables no row of which is shown, each with the reason that is printed instead
 * @param notShown counts that are not shown, by their names in the system
 */
record Arrangement(Map<String, Map<String, List<String>>> merged, Map<String, String> leftOut, Set<String> notShown) {

    static final Arrangement AS_COUNTED = without(Map.of(), Set.of());
    static final String TOO_FEW = "Withheld: too few people";
    static final String TOLD_TOO_MUCH = "Withheld: beside reports published before it would tell too much";

    Arrangement {
        merged = Map.copyOf(merged);
        leftOut = Map.copyOf(leftOut);
        notShown = Set.copyOf(notShown);
    }

    static Arrangement without(Map<String, String> tables, Set<String> counts) {
        return new Arrangement(Map.of(), tables, counts);
    }

    boolean leavesOut(String table) {
        return leftOut.containsKey(table);
    }

    Arrangement without(String table) {
        var all = new LinkedHashMap<>(leftOut);
        all.putIfAbsent(table, TOO_FEW);
        return new Arrangement(merged, all, notShown);
    }

    /** Puts rows together as the groups say, where a table has two or more of a group. */
    Arrangement merging(MeasureTable table, Map<String, List<String>> groups) {
        var there = table.rows().stream().map(MeasureTable.Row::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        groups.forEach((name, keys) -> rows.put(name, keys.stream().filter(there::contains).toList()));
        rows.values().removeIf(keys -> keys.size() < 2);
        if (rows.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(merged);
        all.put(table.id(), rows);
        return new Arrangement(all, leftOut, notShown);
    }

    /** The rows as they are shown, in their order; a merged one stands where the first of its parts stood. */
    List<MeasureTable.Row> rows(MeasureTable table) {
        var groups = merged.getOrDefault(table.id(), Map.of());
        var rows = new LinkedHashMap<String, MeasureTable.Row>();
        for (var row : table.rows()) {
            var group = groups.entrySet().stream().filter(each -> each.getValue().contains(row.key())).map(Map.Entry::getKey)
                    .findFirst();
            var shown = group.map(name -> new MeasureTable.Row(name, label(name), row.value())).orElse(row);
            rows.merge(shown.key(), shown, (one, other) -> new MeasureTable.Row(one.key(), one.label(),
                    one.value() + other.value()));
        }
        return List.copyOf(rows.values());
    }

    /** Bands of years have the dash of those they were put together from. */
    private static String label(String name) {
        return StringUtils.capitalize(name).replaceAll("(?<=\\d)-(?=\\d)", "–");
    }

    List<MeasureTable.Row> mergedRows(MeasureTable table) {
        var groups = merged.getOrDefault(table.id(), Map.of()).keySet();
        return rows(table).stream().filter(row -> groups.contains(row.key())).toList();
    }

    void apply(LinkedTables system, MeasureSet set) {
        notShown.forEach(system::withhold);
        for (var table : set.tables()) {
            if (leavesOut(table.id())) {
                table.rows().forEach(row -> system.withhold(FigureCounts.cell(table, row.key())));
            }
            merged.getOrDefault(table.id(), Map.of()).forEach((name, keys) -> {
                var parts = keys.stream().map(key -> FigureCounts.cell(table, key)).toList();
                system.printed(FigureCounts.cell(table, name), parts.stream().mapToLong(system::value).sum());
                parts.forEach(system::withhold);
            });
        }
    }
}
