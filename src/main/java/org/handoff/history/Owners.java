package org.handoff.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoff.history.Table.Pointer;
import org.handoff.participants.ParticipantId;
import org.handoff.platform.JournalTables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out to which record a row belongs, and to whom, also of rows that are not there any more. */
@Component
class Owners {

    private static final String PERSON = "participant";
    private static final int DEEPEST = 6;

    private final TableQueries tables;
    private final LiveQueries live;
    private final JournalQueries journal;
    private final JournalTables rules;

    Owners(TableQueries tables, LiveQueries live, JournalQueries journal, JournalTables rules) {
        this.tables = tables;
        this.live = live;
        this.journal = journal;
        this.rules = rules;
    }

    /** The row of a record. */
    Optional<RowKey> row(RecordRef record) {
        return rules.letters().entrySet().stream().filter(entry -> entry.getValue().equals(record.letter())).findFirst()
                .map(entry -> RowKey.of(entry.getKey(), record.value()));
    }

    /** The row as it is, or as it was when it was removed. */
    Optional<Map<String, @Nullable Object>> image(RowKey row) {
        return live.read(row).or(() -> journal.lastRemoval(row).map(NetChange.Entry::old));
    }

    /** Whether there is no such row now. */
    boolean isGone(RowKey row) {
        return live.read(row).isEmpty();
    }

    /** The letters of the records that there are, with a comma between them. */
    String letters() {
        return rules.letters().values().stream().sorted().collect(Collectors.joining(", "));
    }

    /** The record that a row belongs to; none for names that stand alone. */
    Optional<RecordRef> record(RowKey row, Map<String, @Nullable Object> values) {
        return record(row, values, DEEPEST);
    }

    private Optional<RecordRef> record(RowKey row, Map<String, @Nullable Object> values, int depth) {
        var letter = rules.letters().get(row.table());
        if (letter != null) {
            return Optional.of(new RecordRef(letter, row.number()));
        }
        return depth == 0 ? Optional.empty() : upwards(row, values).stream()
                .flatMap(above -> record(above, image(above).orElse(Map.of()), depth - 1).stream()).findFirst();
    }

    /** The person whose record a row is part of. */
    Optional<ParticipantId> person(RowKey row, Map<String, @Nullable Object> values) {
        return person(row, values, DEEPEST);
    }

    private Optional<ParticipantId> person(RowKey row, Map<String, @Nullable Object> values, int depth) {
        if (row.table().equals(PERSON)) {
            return Optional.of(new ParticipantId(row.number()));
        }
        return depth == 0 ? Optional.empty() : upwards(row, values).stream()
                .flatMap(above -> person(above, above.table().equals(PERSON) ? Map.of() : image(above).orElse(Map.of()), depth - 1).stream())
                .findFirst();
    }

    /** The rows it hangs on: first by its key, then by what is never empty, then by the rest. */
    private List<RowKey> upwards(RowKey row, Map<String, @Nullable Object> values) {
        var table = tables.table(row.table());
        var above = new ArrayList<RowKey>();
        table.pointers().stream().filter(pointer -> leadsUp(table, pointer))
                .sorted(Comparator.comparingInt(pointer -> order(table, pointer))).forEach(pointer -> {
                    var value = table.key().get(0).equals(pointer.column()) ? row.values().get(0) : values.get(pointer.column());
                    if (value instanceof Long number) {
                        above.add(RowKey.of(pointer.to(), number));
                    }
                });
        return above;
    }

    private boolean leadsUp(Table table, Pointer pointer) {
        return !pointer.isCode() && tables.isJournaled(pointer.to())
                && (table.key().get(0).equals(pointer.column()) || !rules.comesByTheWay(pointer.to()));
    }

    private static int order(Table table, Pointer pointer) {
        return table.key().contains(pointer.column()) ? 0 : table.needed().contains(pointer.column()) ? 1 : 2;
    }
}
