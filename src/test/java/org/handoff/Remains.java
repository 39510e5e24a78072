package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What is found in a data file after a kill. */
record Remains(Path file) {

    /** The file opens, is sound, and holds what was acknowledged and nothing by halves. */
    void assertWhole(List<String> acknowledged) throws SQLException {
        var lost = new HashSet<>(acknowledged);
        column("SELECT id FROM referral").forEach(lost::remove);
        assertThat(lost).isEmpty();
        assertThat(number("SELECT count(*) FROM participant WHERE id NOT IN (SELECT participant FROM referral)")).isZero();
        assertThat(number("SELECT count(*) FROM referral r WHERE (SELECT count(*) FROM charge c WHERE c.referral = r.id) <> 3"))
                .isZero();
        assertSound();
    }

    void assertSound() throws SQLException {
        assertThat(column("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(column("PRAGMA foreign_key_check")).isEmpty();
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(column(sql).get(0));
    }

    List<String> column(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
