package org.handoff.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handoff.codes.Codes;
import org.handoff.console.Labelled;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.platform.JournalTables;
import org.handoff.shared.Sealed;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells rows as differences, in the words that staff know: labels of codes, names, yes and no. */
@Component
class Wording {

    /** Columns that say nothing to anybody, or what another says; where a row came from is told apart. */
    private static final Set<String> SILENT = Set.of("id", "place", "import_id", "import_hash", "recorded_at", "birth_year",
            "marks", "gained", "table_name", "column_name", "record");
    private static final String CENTS = "_cents";

    private final TableQueries tables;
    private final Owners owners;
    private final JournalTables rules;
    private final Codes codes;
    private final ParticipantDirectory people;
    private final Seals seals;

    Wording(TableQueries tables, Owners owners, JournalTables rules, Codes codes, ParticipantDirectory people, Seals seals) {
        this.tables = tables;
        this.owners = owners;
        this.rules = rules;
        this.codes = codes;
        this.people = people;
        this.seals = seals;
    }

    /** What is different in a row, field by field in the order of its table. */
    List<Difference> differences(RowKey row, @Nullable Map<String, @Nullable Object> before, @Nullable Map<String, @Nullable Object> after) {
        var table = tables.table(row.table());
        var record = owners.record(row, before == null ? Objects.requireNonNull(after) : before).orElse(null);
        var part = part(row.table(), record);
        var differences = new ArrayList<Difference>();
        var touched = new LinkedHashSet<>(table.columns());
        touched.removeIf(column -> SILENT.contains(column) || isWayUp(table, column) || !isIn(before, column) && !isIn(after, column));
        for (String column : touched) {
            var was = before == null ? null : before.get(column);
            var is = after == null ? null : after.get(column);
            if (!same(row, column, was, is)) {
                differences.add(new Difference(record, part, column, worded(row, table, column, was), worded(row, table, column, is)));
            }
        }
        return differences;
    }

    /** Whether two values say the same: what is sealed may be sealed anew each time. */
    boolean same(RowKey row, String column, @Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other) || one instanceof Sealed a && other instanceof Sealed b
                && Objects.equals(open(row, column, a), open(row, column, b));
    }

    /** A record, with the name of the person it is. */
    String named(RecordRef record) {
        return record.letter().equals("P") ? "%s %s".formatted(record, people.name(new ParticipantId(record.value()))) : record.shown();
    }

    private static boolean isIn(@Nullable Map<String, @Nullable Object> values, String column) {
        return values != null && values.containsKey(column);
    }

    /** A row without a letter is told under the record it hangs on, so the column that says which is left out. */
    private boolean isWayUp(Table table, String column) {
        return !tables.hasLetter(table.name()) && table.pointer(column).filter(pointer -> !pointer.isCode()
                && tables.isJournaled(pointer.to()) && !rules.comesByTheWay(pointer.to())).isPresent()
                || table.key().size() > 1 && table.key().get(0).equals(column);
    }

    /** {@code assessment_income} of an assessment is its income. */
    private String part(String table, @Nullable RecordRef record) {
        var letter = rules.letters().get(table);
        if (letter != null) {
            return "";
        }
        var owner = record == null ? "" : rules.letters().entrySet().stream().filter(entry -> entry.getValue().equals(record.letter()))
                .map(Map.Entry::getKey).findFirst().orElse("");
        return (table.startsWith(owner + "_") ? table.substring(owner.length() + 1) : table).replace('_', ' ');
    }

    private @Nullable Labelled worded(RowKey row, Table table, String column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Sealed sealed) {
            var text = open(row, column, sealed);
            return new Labelled(text, String.valueOf(text));
        }
        var pointer = table.pointer(column);
        if (pointer.isPresent()) {
            return pointed(pointer.get(), value);
        }
        if (table.truths().contains(column)) {
            return new Labelled(value.equals(1L), value.equals(1L) ? "yes" : "no");
        }
        return new Labelled(value, column.endsWith(CENTS) && value instanceof Long cents ? BigDecimal.valueOf(cents, 2).toPlainString()
                : value.toString());
    }

    private Labelled pointed(Table.Pointer pointer, Object value) {
        if (pointer.isCode()) {
            return new Labelled(value, codes.label(pointer.list(), value.toString()));
        }
        var letter = rules.letters().get(pointer.to());
        if (letter != null && value instanceof Long number && !rules.comesByTheWay(pointer.to())) {
            var record = new RecordRef(letter, number);
            return new Labelled(record.shown(), named(record));
        }
        var name = value instanceof Long number
                ? name(pointer.to(), number).orElse("%s %d".formatted(pointer.to().replace('_', ' '), number)) : value.toString();
        return new Labelled(name, name);
    }

    /** The name in a row of a list of names, also of one that is not there any more. */
    private Optional<String> name(String table, long id) {
        return owners.image(RowKey.of(table, id)).map(values -> values.get("name")).map(String::valueOf);
    }

    private @Nullable String open(RowKey row, String column, Sealed sealed) {
        return seals.open(new SealedColumn(row.table(), column), row.part(), sealed);
    }
}
