package org.handoff.backups;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.handoff.platform.FileCopy;
import org.handoff.vault.CopyKeys;
import org.handoff.vault.CopyVault;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What is asked of a copy of a data file. */
@Repository
class CopyQueries {

    private static final int SAMPLE = 200;

    private final CopyVault vault;

    CopyQueries(CopyVault vault) {
        this.vault = vault;
    }

    /** What SQLite itself finds wrong; nothing in a sound file. */
    List<String> damages(FileCopy copy) {
        return copy.jdbc().queryForList("PRAGMA integrity_check(10)", String.class).stream().filter(line -> !line.equals("ok")).toList();
    }

    /** How many rows refer to one that is not there. */
    int looseEnds(FileCopy copy) {
        return copy.jdbc().queryForList("PRAGMA foreign_key_check").size();
    }

    int applicationId(FileCopy copy) {
        return number(copy, "PRAGMA application_id");
    }

    int schema(FileCopy copy) {
        return number(copy, "PRAGMA user_version");
    }

    SortedMap<String, Long> rows(FileCopy copy) {
        var rows = new TreeMap<String, Long>();
        for (String table : copy.jdbc().queryForList(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'", String.class)) {
            rows.put(table, copy.jdbc().queryForObject("SELECT count(*) FROM \"%s\"".formatted(table), Long.class));
        }
        return rows;
    }

    /** Opens rows by chance of every table with something sealed. */
    long openSome(FileCopy copy, CopyKeys keys) {
        return vault.openSome(keys, copy.jdbc(), SAMPLE);
    }

    boolean hasKeys(FileCopy copy) {
        return vault.isMade(copy.jdbc());
    }

    Optional<CopyKeys> keys(FileCopy copy, RecoveryKey key) {
        return vault.of(copy.jdbc(), key);
    }

    Optional<CopyKeys> keys(FileCopy copy, String user, Secret passphrase) {
        return copy.jdbc().queryForList("SELECT id FROM account WHERE name = ? OR 'U' || id = ?", Long.class, user, user).stream()
                .findFirst().flatMap(account -> vault.of(copy.jdbc(), account, passphrase));
    }

    private static int number(FileCopy copy, String sql) {
        JdbcTemplate jdbc = copy.jdbc();
        var number = jdbc.queryForObject(sql, Integer.class);
        return number == null ? 0 : number;
    }
}
