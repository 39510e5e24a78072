package org.handoff.vault;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.handoff.shared.Sealed;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.Function;

/** What is sealed, for tests that put the parts of a program together by hand or look into tables. */
public final class AVault {

    private AVault() {
    }

    /** Seals of a file that nobody has opened: they refuse everything. */
    public static Seals locked(JdbcClient database) {
        return new Seals(new KeysInHand(new KeyQueries(database)), new Sealing());
    }

    /** What a case manager is given, who holds every key. */
    public static Standing manager() {
        return Standing.enabled("CASE_MANAGER", EnumSet.allOf(KeyGroup.class));
    }

    /** What an evaluator is given, who holds none. */
    public static Standing evaluator() {
        return Standing.enabled("EVALUATOR", Set.of());
    }

    /** Puts what vouches for keys into the form that it had before roles were in it, with the keys in hand. */
    public static void endorseAsBefore(ApplicationContext program) {
        var queries = program.getBean(KeyQueries.class);
        var key = program.getBean(KeysInHand.class).ring().newest(KeyGroup.IDENTITY);
        queries.holders().forEach(holder -> queries.keep(new Holder(holder.keys(),
                key.seal("key_holder.endorsement\u0000" + holder.keys().owner(), DigestUtils.sha256(holder.keys().bytes())))));
    }

    /** A way to make keys that takes no memory, for a Java that has less than Argon2id asks for. */
    public static void withoutStretching(GenericApplicationContext program) {
        program.registerBean("unstretched", Stretcher.class, () -> (secret, salt, cost) -> DigestUtils.sha256(secret.bytes()),
                bean -> bean.setPrimary(true));
    }

    /** A recovery key of no file in particular. */
    public static RecoveryKey anyRecoveryKey() {
        return RecoveryKey.random(new SecureRandom());
    }

    /** Makes {@code clear(table, column, row, value)} known to SQL on a connection; a row of a list is {@code '12.0'}. */
    public static void openInSql(Connection connection, Seals seals) throws SQLException {
        Function.create(connection, "clear", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                var row = value_text(2).split("\\.");
                var place = row.length == 1 ? RowPart.of(Long.parseLong(row[0]))
                        : RowPart.of(Long.parseLong(row[0]), Integer.parseInt(row[1]));
                try {
                    result(value_type(3) == 5 ? null
                            : seals.open(new SealedColumn(value_text(0), value_text(1)), place, new Sealed(value_blob(3))));
                } catch (SealBroken broken) {
                    result("(broken)");
                }
            }
        });
    }

    /** A query of every column of a table, opened where it is sealed. */
    public static String clearly(JdbcTemplate jdbc, String table) {
        var sealing = new Sealing();
        var key = jdbc.queryForList("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", String.class, table);
        var columns = jdbc.queryForList("SELECT name FROM pragma_table_info(?)", String.class, table).stream()
                .map(column -> sealing.isSealed(new SealedColumn(table, column))
                        ? "clear('%s', '%s', %s, %s) AS %s".formatted(table, column, String.join(" || '.' || ", key), column, column)
                        : column)
                .toList();
        return "SELECT " + String.join(", ", columns) + " FROM " + table;
    }

    /** Every sealed value of every table, opened, after the name of its place. */
    public static List<String> everyText(JdbcTemplate jdbc, Seals seals) {
        var texts = new ArrayList<String>();
        for (Sealing.SealedTable table : new Sealing().sealed()) {
            var key = jdbc.queryForList("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", String.class, table.name());
            jdbc.query("SELECT * FROM " + table.name(), row -> {
                var place = key.size() == 1 ? RowPart.of(row.getLong(key.get(0))) : RowPart.of(row.getLong(key.get(0)), row.getInt(key.get(1)));
                for (String column : table.columns().keySet()) {
                    var bytes = row.getBytes(column);
                    if (bytes != null) {
                        texts.add("%s.%s %s: %s".formatted(table.name(), column, place,
                                seals.open(new SealedColumn(table.name(), column), place, new Sealed(bytes))));
                    }
                }
            });
        }
        texts.addAll(everyTextOfTheJournal(jdbc, seals));
        return texts;
    }

    private static List<String> everyTextOfTheJournal(JdbcTemplate jdbc, Seals seals) {
        var texts = new ArrayList<String>();
        jdbc.query("""
                SELECT c.table_name, v.column_name, c.record, coalesce(json_extract(c.row_key, '$[1]'), -1) AS place, v.old_sealed, v.new_sealed
                FROM change_value v JOIN change c ON c.id = v.change
                """, row -> {
            var column = new SealedColumn(row.getString(1), row.getString(2));
            var place = RowPart.of(row.getLong(3), row.getInt(4));
            for (int value = 5; value <= 6; value++) {
                if (row.getBytes(value) != null) {
                    texts.add("change_value of %s %s: %s".formatted(column, place, seals.open(column, place, new Sealed(row.getBytes(value)))));
                }
            }
        });
        return texts;
    }

    /** The tables with something sealed in them. */
    public static List<String> sealedTables() {
        return new Sealing().sealed().stream().map(Sealing.SealedTable::name).toList();
    }

    /** The tables of keys, and what the program keeps for itself: no part of what a person would call the records. */
    public static boolean isOfRecords(String table) {
        return !table.startsWith("key_") && !List.of("participant_touch", "sqlite_sequence").contains(table);
    }
}
