package org.handoff.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoff.participants.Ages;
import org.handoff.vault.RowPart;
import org.jspecify.annotations.Nullable;

/** Finds the records that rows of an import stand for or point to. Table names come from {@link ExchangeFormat} only. */
final class RecordQueries {

    /** More than any program works with; a file that names somebody new in every row does not fill the memory. */
    private static final int MOST_NAMES = 10_000;
    /** So many of those that rows point to are remembered: people's rows often stand together, or in the order of another file. */
    private static final int MOST_PARENTS = 100_000;

    /** A record with the key of a row: its number, its version and what the row said that it was last imported from. */
    record Stored(long id, long version, @Nullable String marks) {
    }

    private final PreparedQueries prepared;
    private final RowSeals seals;
    private final AnswerQueries answers;
    private final Map<String, Long> lastNumbers = new HashMap<>();
    private final Map<String, Map<String, Long>> names = new HashMap<>();
    private final BitSet taken = new BitSet();
    private final Map<String, LastSeen<String, Optional<Entry.Parent>>> parents = new HashMap<>();

    RecordQueries(PreparedQueries prepared, RowSeals seals) {
        this.prepared = prepared;
        this.seals = seals;
        this.answers = new AnswerQueries(prepared, seals);
    }

    /** The answers to fields of the program's own. */
    AnswerQueries answers() {
        return answers;
    }

    /** The participant or referral with that key of its source; of a record that was merged, the person it was merged into. */
    Optional<Entry.Parent> parent(String file, String key) {
        return parents.computeIfAbsent(file, first -> new LastSeen<>(MOST_PARENTS)).of(key, () -> found(file, key));
    }

    /** Another file begins. What rows point to stays as it is remembered: only its own file, which was read before, writes it. */
    void beginFile() {
        taken.clear();
    }

    private Optional<Entry.Parent> found(String file, String key) {
        return file.equals("participants") ? prepared.firstOfOthers("""
                SELECT s.id, s.id AS person, s.dob, s.deceased_on, NULL AS received_on, NULL AS door, NULL AS pathway
                FROM participant p JOIN participant s ON s.id = coalesce(p.merged_into, p.id) WHERE p.external_key_lookup = ?
                """, this::parent, List.of(seals.lookup("participant", key))) : prepared.firstOfOthers("""
                SELECT r.id, p.id AS person, p.dob, p.deceased_on, r.received_on, r.door, r.pathway
                FROM referral r JOIN participant p ON p.id = r.participant WHERE r.external_key_lookup = ?
                """, this::parent, List.of(seals.lookup("referral", key)));
    }

    /** The record that an earlier row or import made of that key. */
    Optional<Stored> stored(ExchangeFile file, String key) {
        return prepared.first("SELECT id, version, import_hash FROM %s WHERE external_key_lookup = ?".formatted(file.table()),
                (row, number) -> new Stored(row.getLong(1), row.getLong(2),
                        seals.text(file.table(), "import_hash", RowPart.of(row.getLong(1)), row.getBytes(3))),
                List.of(seals.lookup(file.table(), key)));
    }

    /** Whether no record of a file came from a source yet, so that none of its keys can be known. */
    boolean hasNone(ExchangeFile file) {
        return prepared.first("SELECT 1 FROM %s WHERE external_key_lookup IS NOT NULL LIMIT 1".formatted(file.table()), (row, number) -> 1L, List.of())
                .isEmpty();
    }

    /** Whose record a person's was merged into; empty for records of other kinds. */
    Optional<Long> mergedInto(ExchangeFile file, long id) {
        return file.table().equals("participant") ? prepared.first("SELECT merged_into FROM participant WHERE id = ? AND merged_into IS NOT NULL",
                (row, number) -> row.getLong(1), List.of(id)) : Optional.empty();
    }

    /** Another record of the same kind on the same parent; it can only wait to be written where a row of the file asked for it before. */
    Optional<Long> other(ExchangeFile file, String column, long parent, String key) {
        boolean before = parent > Integer.MAX_VALUE || taken.get((int) parent);
        if (!before) {
            taken.set((int) parent);
        }
        var sql = "SELECT id FROM %s WHERE %s = ? AND external_key_lookup IS NOT ?".formatted(file.table(), column);
        List<@Nullable Object> values = List.of(parent, seals.lookup(file.table(), key));
        return before ? prepared.first(sql, (row, number) -> row.getLong(1), values) : prepared.firstOfOthers(sql, (row, number) -> row.getLong(1), values);
    }

    /** The whole record as it stands, with the rows below it that the file may change. */
    BeforeImage before(ExchangeFile file, long id) {
        Map<String, List<String>> children = new LinkedHashMap<>();
        for (Target.Children below : file.children()) {
            children.put(below.table(), children(file, below, id));
        }
        children.putAll(answers.before(file, id));
        return new BeforeImage(prepared.first("SELECT * FROM %s WHERE id = ?".formatted(file.table()),
                (row, number) -> columns(file.table(), id, row), List.of(id)).orElseThrow(), children, null);
    }

    /** The source's key of a record that another points to, or its number where it has none. */
    String keyOf(Target.Reference reference, long id) {
        return prepared.first("SELECT external_key FROM %s WHERE id = ?".formatted(reference.column()),
                (row, number) -> seals.text(reference.column(), RowSeals.KEY, RowPart.of(id), row.getBytes(1)), List.of(id))
                .orElse("#" + id);
    }

    /** The name of an agency, a provider or somebody of the staff. */
    String nameOf(Target.Named named, long id) {
        return prepared.first("SELECT name FROM %s WHERE id = ?".formatted(named.table()), (row, number) -> row.getString(1), List.of(id))
                .orElse("");
    }

    /** The agency, provider or person of the staff with that name, made by this import if there is none. */
    long named(String table, String name, @Nullable Object kind, long importId) {
        var known = names.computeIfAbsent(table, first -> new HashMap<>());
        if (known.size() > MOST_NAMES) {
            known.clear();
        }
        return known.computeIfAbsent(name, first -> foundOrMade(table, name, kind, importId));
    }

    private long foundOrMade(String table, String name, @Nullable Object kind, long importId) {
        var known = prepared.firstOfOthers("SELECT id FROM %s WHERE name = ?".formatted(table), (row, number) -> row.getLong(1),
                List.of(name));
        if (known.isPresent()) {
            return known.get();
        }
        return table.equals("agency")
                ? prepared.insert("INSERT INTO agency (name, kind, import_id) VALUES (?, ?, ?)",
                        values(name, kind, importId))
                : prepared.insert("INSERT INTO %s (name, import_id) VALUES (?, ?)".formatted(table),
                        values(name, importId));
    }

    /** Inserts a row and gives its number, which it has before it is written: values are sealed for their row. */
    long insert(ExchangeFile file, Map<String, @Nullable Object> columns) {
        long id = nextNumber(file);
        lastNumbers.put(file.table(), id);
        var written = seals.written(file.table(), id, columns);
        written.put("id", id);
        prepared.add(PreparedQueries.Turn.RECORD, file.table(), written);
        return id;
    }

    /** The number that the next record of a file will have. */
    long nextNumber(ExchangeFile file) {
        return lastNumbers.computeIfAbsent(file.table(), this::lastNumber) + 1;
    }

    private long lastNumber(String table) {
        return prepared.firstOfOthers("SELECT seq FROM sqlite_sequence WHERE name = ?", (row, number) -> row.getLong(1), List.of(table)).orElse(0L);
    }

    void update(ExchangeFile file, long id, Map<String, @Nullable Object> columns) {
        set(file, id, ", version = version + 1", columns);
    }

    /** Puts a record back as it was, with its version. */
    void restore(ExchangeFile file, long id, BeforeImage before) {
        set(file, id, "", before.row());
        file.children().forEach(below -> replaceChildren(file, below, id,
                before.children().getOrDefault(below.table(), List.of())));
        answers.restore(file.table(), id, before.children());
        reckonAges(file, id);
    }

    private void set(ExchangeFile file, long id, String also, Map<String, @Nullable Object> columns) {
        var written = seals.written(file.table(), id, columns);
        var values = new ArrayList<>(written.values());
        values.add(id);
        prepared.run("UPDATE %s SET %s = ?%s WHERE id = ?"
                .formatted(file.table(), String.join(" = ?, ", written.keySet()), also), values);
    }

    void replaceChildren(ExchangeFile file, Target.Children below, long id, List<String> children) {
        prepared.run("DELETE FROM %s WHERE %s = ?".formatted(below.table(), file.table()), List.of(id));
        addChildren(file, below, id, children);
    }

    /** The rows below a record that has none yet. */
    void addChildren(ExchangeFile file, Target.Children below, long id, List<String> children) {
        boolean ordered = seals.isSealed(below.table(), below.column());
        var values = seals.writtenList(below.table(), below.column(), id, children);
        for (int place = 0; place < values.size(); place++) {
            var columns = new LinkedHashMap<String, @Nullable Object>();
            columns.put(file.table(), id);
            columns.put(below.column(), values.get(place));
            if (ordered) {
                columns.put("place", place);
            }
            prepared.add(PreparedQueries.Turn.BELOW, below.table(), columns);
        }
    }

    private List<String> children(ExchangeFile file, Target.Children below, long id) {
        if (!seals.isSealed(below.table(), below.column())) {
            return prepared.all("SELECT %s FROM %s WHERE %s = ?".formatted(below.column(), below.table(), file.table()),
                    (row, number) -> row.getString(1), List.of(id));
        }
        return prepared.all("SELECT %s FROM %s WHERE %s = ? ORDER BY place"
                .formatted(below.column(), below.table(), file.table()),
                (row, place) -> seals.text(below.table(), below.column(), RowPart.of(id, place), row.getBytes(1)), List.of(id));
    }

    /** Writes the ages of a changed participant at their referrals, or of a changed referral's participant, anew. */
    void reckonAges(ExchangeFile file, long id) {
        var column = file.table().equals("participant") ? "participant" : file.table().equals("referral") ? "id" : null;
        if (column == null) {
            return;
        }
        prepared.all("SELECT r.id, r.received_on, p.id AS person, p.dob FROM referral r JOIN participant p ON p.id = r.participant WHERE r.%s = ?"
                .formatted(column), (row, number) -> values(Ages.on(LocalDate.parse(row.getString("received_on")), dob(row)),
                        row.getLong("id")), List.of(id))
                .forEach(age -> prepared.run("UPDATE referral SET age = ? WHERE id = ?", age));
    }

    private @Nullable LocalDate dob(ResultSet row) throws SQLException {
        var text = seals.text("participant", "dob", RowPart.of(row.getLong("person")), row.getBytes("dob"));
        return text == null ? null : LocalDate.parse(text);
    }

    private Entry.Parent parent(ResultSet row, int number) throws SQLException {
        return new Entry.Parent(row.getLong("id"), dob(row), day(row, "deceased_on"), day(row, "received_on"),
                row.getString("door"), row.getString("pathway"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** Every column but the look-ups, which follow from what they look up. */
    private Map<String, @Nullable Object> columns(String table, long id, ResultSet row) throws SQLException {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (int index = 1; index <= row.getMetaData().getColumnCount(); index++) {
            var column = row.getMetaData().getColumnName(index);
            if (!column.endsWith(RowSeals.LOOKUP)) {
                columns.put(column, seals.read(table, column, RowPart.of(id), row.getObject(index)));
            }
        }
        return columns;
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
