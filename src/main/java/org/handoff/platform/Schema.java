package org.handoff.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.handoff.machine.PackedFiles;
import org.handoff.machine.PackedFiles.Packed;
import org.handoff.shared.Refusal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the file's tables, views and the triggers of its journal in step with what stands in {@code db}. Nothing is run when the file was last opened by
 * the very same scripts, so an everyday start writes nothing.
 */
@Component
class Schema {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final DataFile file;
    private final MigrationCopies migrationCopies;
    private final List<Packed> migrations = PackedFiles.in("db/migration/", ".sql");
    private final List<Packed> views = PackedFiles.in("db/views/", ".sql");

    private final JournalTables journal;

    Schema(DataFile file, MachineTime time, JournalTables journal) {
        this.file = file;
        this.journal = journal;
        this.migrationCopies = new MigrationCopies(file, time);
    }

    /** How many migrations there are: the number kept in the file's {@code user_version}, last of all. */
    int version() {
        return migrations.size();
    }

    /** Migrates and makes the views anew, unless the file already stands where these scripts would bring it. */
    void bringUpToDate(DataSource dataSource) {
        var database = JdbcClient.create(dataSource);
        if (upToDate(database)) {
            return;
        }
        try {
            keepAsItWas(dataSource, database);
            migrate(dataSource, database);
        } catch (FlywayException | DataAccessException fault) {
            if (StorageFaults.whileOpening(fault).isPresent()) {
                throw fault;
            }
            LOG.error("The schema could not be brought up to date", fault);
            throw new DataFileRefused(Kind.INVALID, "%s does not have the tables that this Handoff expects: another version made them, or the file was changed by hand. Open it with the version that wrote it, or name another with --file PATH."
                    .formatted(file.path()));
        }
    }

    private void keepAsItWas(DataSource dataSource, JdbcClient database) {
        int before = database.sql("PRAGMA user_version").query(Integer.class).single();
        if (before > 0 && before < version()) {
            migrationCopies.keep(dataSource, before);
        }
    }

    private void migrate(DataSource dataSource, JdbcClient database) {
        database.sql("PRAGMA application_id = " + SqliteSettings.APPLICATION_ID).update();
        JournalTriggers.drop(dataSource);
        // Configured only now: an everyday start does without. A newer file was refused before this.
        Flyway.configure().dataSource(dataSource).locations("classpath:db/migration", "classpath:db/views").validateOnMigrate(true)
                .load().migrate();
        JournalTriggers.make(dataSource, journal);
        database.sql("INSERT INTO schema_fingerprint (id, scripts) VALUES (1, :scripts) ON CONFLICT (id) DO UPDATE SET scripts = excluded.scripts")
                .param("scripts", fingerprint()).update();
        database.sql("PRAGMA user_version = " + version()).update();
    }

    private boolean upToDate(JdbcClient database) {
        int version = database.sql("PRAGMA user_version").query(Integer.class).single();
        return version == version() && database.sql("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_fingerprint'")
                .query(Integer.class).single() > 0
                && database.sql("SELECT scripts FROM schema_fingerprint").query(String.class).single().equals(fingerprint());
    }

    private String fingerprint() {
        var sum = new CRC32();
        Stream.concat(migrations.stream(), views.stream())
                .forEach(script -> sum.update((script.name() + script.checksum()).getBytes(StandardCharsets.UTF_8)));
        try {
            sum.update(JournalTables.FILE.getContentAsByteArray());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        sum.update(JournalTriggers.shape().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits(sum.getValue());
    }
}
