package org.handoff.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.handoff.disclosure.LinkedTables;

/**
 * The counts of one period as they stood on one day, all put into a system already: says how they hang together.
 *
 * @param keys the counts, each by the one name it has in every report
 * @param names their names in the system
 * @param corrected whether records were corrected between two releases, so that some of the counts may be of before: what does not
 *     hold between them tells nothing
 */
record Snapshot(LinkedTables system, Relations relations, Set<String> keys, UnaryOperator<String> names, boolean corrected) {

    Snapshot(LinkedTables system, Relations relations, Set<String> keys, UnaryOperator<String> names) {
        this(system, relations, keys, names, false);
    }

    /** Stands between the names of a whole and a part in the name of what is left. */
    static final String LESS = " less ";

    void relate() {
        relations.sums("sums").forEach(sum -> add(sum.whole(), sum.parts()));
        relations.pairs("tables").forEach((table, whole) -> {
            if (!rows(table).isEmpty()) {
                add(whole, rows(table));
            }
        });
        relations.inside("within").stream().filter(this::has).forEach(each -> system.within(name(each.part()), name(each.whole())));
        relations.inside("sensitive").stream().filter(this::has)
                .forEach(each -> system.notAll(name(each.part()), name(each.whole())));
        relations.inside("most").stream().filter(this::has).forEach(each -> system.most(name(each.part()), name(each.whole())));
        relations.pairs("each").forEach((table, whole) -> rows(table).stream().map(row -> new Relations.Inside(row, whole))
                .filter(this::has).forEach(each -> system.within(name(each.part()), name(whole))));
        relations.pairs("rows_within").forEach((table, other) -> inRowOf(table, other)
                .forEach(each -> system.within(name(each.part()), name(each.whole()))));
        relations.pairs("rows_most").forEach((table, other) -> inRowOf(table, other)
                .forEach(each -> system.most(name(each.part()), name(each.whole()))));
        relations.merges().forEach((table, groups) -> groups.forEach((group, parts) -> merged(table, group, parts)));
        relations.sums("also").stream().filter(sum -> has(sum.whole()) && holds(sum)).forEach(sum -> add(sum.whole(), sum.parts()));
    }

    /** Rows that the table has not are 0. Where another part is not in the report, nothing is said. */
    private void add(String whole, List<String> parts) {
        var there = parts.stream().filter(part -> has(part)).toList();
        if (has(whole) && parts.stream().allMatch(part -> part.endsWith("]") || there.contains(part)) && (!corrected || addsUp(whole, there))) {
            system.sum(name(whole), there.stream().map(this::name).toList());
        }
    }

    private void merged(String table, String group, List<String> parts) {
        var there = parts.stream().map(part -> table + "[" + part + "]").filter(part -> has(part)).toList();
        var whole = table + "[" + group + "]";
        if (has(whole) && (!corrected || addsUp(whole, there))) {
            system.sum(name(whole), there.stream().map(this::name).toList());
        }
    }

    private boolean holds(Relations.Sum sum) {
        return addsUp(sum.whole(), sum.parts().stream().filter(part -> has(part)).toList());
    }

    private boolean addsUp(String whole, List<String> parts) {
        return parts.stream().mapToLong(part -> system.value(name(part))).sum() == system.value(name(whole));
    }

    private List<Relations.Inside> inRowOf(String table, String other) {
        var inside = new ArrayList<Relations.Inside>();
        rows(table).forEach(row -> inside.add(new Relations.Inside(row, other + row.substring(row.indexOf('[')))));
        return inside.stream().filter(this::has).toList();
    }

    private List<String> rows(String table) {
        var groups = relations.merges().getOrDefault(table, Map.of()).keySet();
        return keys.stream().filter(key -> key.startsWith(table + "[")
                && !groups.contains(key.substring(table.length() + 1, key.length() - 1))).sorted().toList();
    }

    private boolean has(Relations.Inside inside) {
        return has(inside.part()) && has(inside.whole())
                && (!corrected || system.value(name(inside.part())) <= system.value(name(inside.whole())));
    }

    private boolean has(String key) {
        return system.has(name(key));
    }

    /** The rest of a whole beside a part is named after both. */
    private String name(String key) {
        return Arrays.stream(key.split(LESS)).map(names).collect(Collectors.joining(LESS));
    }
}
