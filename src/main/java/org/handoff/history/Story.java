package org.handoff.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.handoff.console.Labelled;
import org.handoff.history.NetChange.Entry;
import org.handoff.history.NetChange.Operation;
import org.handoff.history.Table.Pointer;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what happened to one record and to all that is part of it, from the journal and the logs of imports. */
@Component
class Story {

    private final JournalQueries journal;
    private final ImportTraceQueries imports;
    private final TableQueries tables;
    private final LiveQueries live;
    private final Owners owners;
    private final Wording wording;
    private final ImportWording importWording;
    private final Seals seals;

    Story(JournalQueries journal, ImportTraceQueries imports, TableQueries tables, LiveQueries live, Owners owners, Wording wording,
            ImportWording importWording, Seals seals) {
        this.journal = journal;
        this.imports = imports;
        this.tables = tables;
        this.live = live;
        this.owners = owners;
        this.wording = wording;
        this.importWording = importWording;
        this.seals = seals;
    }

    /** What happened, the oldest first. */
    List<HistoryRow> of(RecordRef record, RowKey row) {
        var image = owners.image(row).orElseThrow(() -> new UnknownRecord(record));
        var entries = new ArrayList<>(journal.entries(row.table(), row.number()).stream().filter(entry -> entry.row().equals(row)).toList());
        boolean added = entries.stream().anyMatch(entry -> entry.operation() == Operation.ADDED);
        var rows = new ArrayList<>(origin(record, row, image, added));
        addBelow(row, entries, new LinkedHashSet<>());
        var bySet = new LinkedHashMap<Long, List<Entry>>();
        entries.stream().sorted(Comparator.comparing(Entry::id)).forEach(entry -> bySet.computeIfAbsent(entry.set(), set -> new ArrayList<>())
                .add(entry));
        bySet.forEach((set, written) -> rows.addAll(told(journal.set(set).orElseThrow(), record, row, NetChange.of(written))));
        rows.sort(Comparator.comparing(HistoryRow::at));
        return rows;
    }

    /** The reason of a change in clear. */
    @Nullable String reason(ChangeSet set) {
        return seals.open(OpenQueries.REASON, RowPart.of(set.id()), set.reason());
    }

    private List<HistoryRow> origin(RecordRef record, RowKey row, Map<String, @Nullable Object> image, boolean added) {
        var made = image.get("import_id") instanceof Long number ? imports.made(number) : List.<ImportTrace>of();
        var rows = new ArrayList<HistoryRow>();
        if (!added && made.isEmpty() && image.get("recorded_at") instanceof String at) {
            rows.add(new HistoryRow(Instant.parse(at), null, null, "recorded, before changes were written down", null));
        }
        Stream.concat(added ? Stream.empty() : made.stream(), imports.changed(row).stream())
                .forEach(trace -> rows.addAll(importWording.rows(record, row, trace)));
        return rows;
    }

    private List<HistoryRow> told(ChangeSet set, RecordRef record, RowKey row, List<NetChange> changes) {
        UnaryOperator<String> what = why -> set.undoOf() == null ? why : "%s (of %s)".formatted(why, new ChangeId(set.undoOf()));
        var differences = new ArrayList<Difference>();
        changes.stream().filter(change -> change.row().equals(row) && change.after() == null).forEach(gone -> {
            var reason = reason(set);
            differences.add(new Difference(record, "", "record", null, new Labelled("voided", reason == null ? "voided" : "voided: " + reason)));
        });
        changes.forEach(change -> differences.addAll(wording.differences(change.row(), change.before(), change.after())));
        return differences.stream().map(difference -> new HistoryRow(set.at(), set.shown(), set.user(), what.apply(set.what()), difference))
                .toList();
    }

    private void addBelow(RowKey row, List<Entry> entries, Set<RowKey> met) {
        if (!tables.table(row.table()).hasNumbers() || !met.add(row)) {
            return;
        }
        for (Pointer pointer : tables.below(row.table())) {
            var table = tables.table(pointer.table());
            if (table.key().get(0).equals(pointer.column())) {
                entries.addAll(journal.entries(pointer.table(), row.number()));
            } else if (table.hasNumbers()) {
                var numbers = new LinkedHashSet<>(journal.numbersBelow(pointer, row.number()));
                live.pointing(pointer, row.number()).forEach(below -> numbers.add(below.number()));
                numbers.forEach(number -> {
                    if (!met.contains(RowKey.of(pointer.table(), number))) {
                        entries.addAll(journal.entries(pointer.table(), number));
                        addBelow(RowKey.of(pointer.table(), number), entries, met);
                    }
                });
            }
        }
    }
}
