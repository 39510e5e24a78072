package org.handoff.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Opens every value of some groups with the old keys and seals it with the new ones, page by page in one transaction. */
@Repository
class ResealQueries {

    private static final int PAGE = 1000;
    private static final String LOOKUP = "_lookup";

    private final JdbcTemplate jdbc;
    private final Sealing sealing;

    ResealQueries(JdbcTemplate jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void everything(Set<KeyGroup> groups, Ring before, Ring after) {
        sealing.sealed().forEach(table -> {
            var columns = table.columns().keySet().stream().filter(column -> groups.contains(table.columns().get(column))).toList();
            if (!columns.isEmpty()) {
                var lookups = table.lookups().stream().filter(lookup -> columns.contains(sealedOf(lookup))).toList();
                new Table(table, key(table.name()), columns, lookups, before, after).reseal();
            }
        });
    }

    private List<String> key(String table) {
        return jdbc.queryForList("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", String.class, table);
    }

    private static String sealedOf(String lookup) {
        return lookup.substring(0, lookup.length() - LOOKUP.length());
    }

    /** One table while it is sealed anew. */
    private final class Table {

        private final Sealing.SealedTable table;
        private final List<String> key;
        private final List<String> columns;
        private final List<String> lookups;
        private final Ring before;
        private final Ring after;

        Table(Sealing.SealedTable table, List<String> key, List<String> columns, List<String> lookups, Ring before, Ring after) {
            this.table = table;
            this.key = key;
            this.columns = columns;
            this.lookups = lookups;
            this.before = before;
            this.after = after;
        }

        void reseal() {
            var keys = String.join(", ", key);
            var marks = String.join(", ", Collections.nCopies(key.size(), "?"));
            var select = "SELECT %1$s, %2$s FROM %3$s WHERE (%1$s) > (%4$s) ORDER BY %1$s LIMIT %5$d"
                    .formatted(keys, String.join(", ", columns), table.name(), marks, PAGE);
            var written = new ArrayList<>(columns);
            written.addAll(lookups);
            var update = "UPDATE %s SET %s = ? WHERE (%s) = (%s)"
                    .formatted(table.name(), String.join(" = ?, ", written), keys, marks);
            List<Object> last = new ArrayList<>(Collections.nCopies(key.size(), -1L));
            List<Object[]> page;
            do {
                page = jdbc.query(select, (row, number) -> values(row), last.toArray());
                jdbc.batchUpdate(update, page);
                if (!page.isEmpty()) {
                    var end = page.get(page.size() - 1);
                    last = Arrays.asList(end).subList(end.length - key.size(), end.length);
                }
            } while (page.size() == PAGE);
        }

        /** The new values in the order of the update: sealed ones, look-ups, key. */
        private Object[] values(ResultSet row) throws SQLException {
            var place = key.size() == 1 ? RowPart.of(row.getLong(1)) : RowPart.of(row.getLong(1), row.getInt(2));
            Map<String, byte[]> texts = new HashMap<>();
            var values = new ArrayList<@Nullable Object>();
            for (String column : columns) {
                values.add(resealed(column, place, row.getBytes(column), texts));
            }
            lookups.forEach(lookup -> values.add(lookup(sealedOf(lookup), texts)));
            for (String column : key) {
                values.add(row.getLong(column));
            }
            return values.toArray();
        }

        private byte @Nullable [] resealed(String name, RowPart place, byte @Nullable [] sealed, Map<String, byte[]> texts) {
            if (sealed == null) {
                return null;
            }
            var column = new SealedColumn(table.name(), name);
            var group = table.columns().get(name);
            var text = Seals.open(before, group, column, place, sealed);
            texts.put(name, text);
            return after.newest(group).seal(Seals.place(column, place), text);
        }

        private byte @Nullable [] lookup(String name, Map<String, byte[]> texts) {
            var text = texts.get(name);
            return text == null ? null
                    : Seals.lookup(after.newest(table.columns().get(name)), new SealedColumn(table.name(), name), text);
        }
    }
}
