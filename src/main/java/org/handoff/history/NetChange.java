package org.handoff.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all that one change did to one row comes to.
 *
 * @param turn     when it was written among the others: a row that came by its first entry, any other by its last
 * @param version  the version the row had afterwards, or when it was removed; null for a row without one
 * @param before   the values there were, or null when there was no such row
 * @param after    the values there are now, or null when there is no such row; of a row that stayed, only what was touched
 */
record NetChange(RowKey row, long turn, @Nullable Long version, @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {

    /** One entry of the journal. */
    record Entry(long id, long set, RowKey row, Operation operation, @Nullable Long version, Map<String, @Nullable Object> old,
            Map<String, @Nullable Object> now) {
    }

    /** What happened to a row. */
    enum Operation {
        ADDED, CHANGED, REMOVED
    }

    /** Draws the entries of one change together, in the order of the first of each row; a row that came and went is left out. */
    static List<NetChange> of(List<Entry> entries) {
        var byRow = new LinkedHashMap<RowKey, List<Entry>>();
        entries.forEach(entry -> byRow.computeIfAbsent(entry.row(), row -> new ArrayList<>()).add(entry));
        return byRow.values().stream().map(NetChange::ofRow).filter(net -> net.before != null || net.after != null).toList();
    }

    private static NetChange ofRow(List<Entry> entries) {
        var last = entries.get(entries.size() - 1);
        var before = before(entries);
        return new NetChange(last.row(), before == null ? entries.get(0).id() : last.id(), last.version(), before, after(entries));
    }

    /** As far as the row was known before its first entry: up to the first that tells all of it. */
    private static @Nullable Map<String, @Nullable Object> before(List<Entry> entries) {
        if (entries.get(0).operation() == Operation.ADDED) {
            return null;
        }
        var before = new LinkedHashMap<String, @Nullable Object>();
        for (Entry entry : entries) {
            entry.old().forEach((column, value) -> {
                if (!before.containsKey(column)) {
                    before.put(column, value);
                }
            });
            if (entry.operation() != Operation.CHANGED) {
                break;
            }
        }
        return before;
    }

    private static @Nullable Map<String, @Nullable Object> after(List<Entry> entries) {
        if (entries.get(entries.size() - 1).operation() == Operation.REMOVED) {
            return null;
        }
        var after = new LinkedHashMap<String, @Nullable Object>();
        for (Entry entry : entries) {
            if (entry.operation() == Operation.ADDED) {
                after.clear();
            }
            after.putAll(entry.now());
        }
        return after;
    }
}
