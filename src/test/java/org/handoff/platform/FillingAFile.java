package org.handoff.platform;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Fills a data file out of write-ahead, in one transaction that needs more room than it has in memory and does not end, until somebody kills
 * this Java. Says how many rows it has written.
 */
public final class FillingAFile {

    private static final int ROWS = 1_000;

    private FillingAFile() {
    }

    public static void main(String[] arguments) throws Exception {
        var file = DataFile.at(Path.of(arguments[0]).toString(), false);
        var schema = new Schema(file, MachineTime.ofThisMachine(), new JournalTables());
        try (var pool = DataFileOpening.open(file, schema)) {
            new Filling(new LiveFile(file, pool, schema), pool, 0).from(Long.MAX_VALUE, () -> {
                try (var connection = pool.getConnection(); var statement = connection.createStatement()) {
                    statement.execute("PRAGMA cache_size = 10");
                    connection.setAutoCommit(false);
                    for (int rows = ROWS;; rows += ROWS) {
                        statement.execute("""
                                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
                                INSERT INTO participant (first_name, last_name) SELECT randomblob(40), randomblob(40) FROM n
                                """.formatted(ROWS));
                        System.out.println(rows + ".");
                    }
                } catch (SQLException fault) {
                    throw new IllegalStateException(fault);
                }
            });
        }
    }
}
