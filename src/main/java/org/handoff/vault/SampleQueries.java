package org.handoff.vault;

import org.springframework.jdbc.core.JdbcTemplate;

/** Opens rows by chance in a copy of a data file. */
final class SampleQueries {

    private final Sealing sealing;

    SampleQueries(Sealing sealing) {
        this.sealing = sealing;
    }

    long open(JdbcTemplate copy, Ring ring, int most) {
        return sealing.sealed().stream().filter(table -> exists(copy, table.name()))
                .mapToLong(table -> open(copy, ring, table, most)).sum();
    }

    private long open(JdbcTemplate copy, Ring ring, Sealing.SealedTable table, int most) {
        var key = copy.queryForList("SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", String.class, table.name());
        var there = copy.queryForList("SELECT name FROM pragma_table_info(?)", String.class, table.name());
        var columns = table.columns().keySet().stream().filter(there::contains)
                .filter(column -> ring.held().contains(table.columns().get(column))).toList();
        if (columns.isEmpty()) {
            return 0;
        }
        var keys = String.join(", ", key);
        var sample = "SELECT %1$s, %2$s FROM %3$s WHERE (%1$s) IN (SELECT %1$s FROM %3$s ORDER BY random() LIMIT ?)"
                .formatted(keys, String.join(", ", columns), table.name());
        return copy.query(sample, (row, number) -> {
            var place = key.size() == 1 ? RowPart.of(row.getLong(1)) : RowPart.of(row.getLong(1), row.getInt(2));
            long opened = 0;
            for (String name : columns) {
                var sealed = row.getBytes(name);
                if (sealed != null) {
                    Seals.open(ring, table.columns().get(name), new SealedColumn(table.name(), name), place, sealed);
                    opened++;
                }
            }
            return opened;
        }, most).stream().mapToLong(Long::longValue).sum();
    }

    private static boolean exists(JdbcTemplate copy, String table) {
        return Boolean.TRUE.equals(copy.queryForObject("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?)",
                Boolean.class, table));
    }
}
