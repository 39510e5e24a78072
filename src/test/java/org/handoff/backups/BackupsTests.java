package org.handoff.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.handoff.backups.BackupEntry.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

class BackupsTests {

    @TempDir
    private Path folder;
    private KeptProgram program;

    @BeforeEach
    void start() throws Exception {
        program = KeptProgram.in(folder);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void aBackupIsMadeVerifiedEnteredAndForItsOwnerOnly() throws Exception {
        var made = program.backups().create(null, "before the holidays");

        assertThat(made.file()).hasParent(folder.resolve("backups")).hasSize(made.bytes());
        assertThat(made.steps()).allMatch(BackupStep::sound).extracting(BackupStep::subject)
                .contains("structure", "references", "rows", "sealed values");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file().getParent()))).isEqualTo("rwx------");
        assertThat(program.backups().list()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(made.id());
            assertThat(entry.state()).isEqualTo(State.VERIFIED);
            assertThat(entry.note()).isEqualTo("before the holidays");
        });
        assertThat(program.backups().verify(made.id().shown())).allMatch(BackupStep::sound);
        assertThat(program.backups().verify(made.file().toString())).allMatch(BackupStep::sound);
        assertThat(Files.list(made.file().getParent()).toList()).containsExactly(made.file());
    }

    @Test
    void aLogThatSomebodyRewroteMakesNoBackupAndTheOlderOneStays() throws Exception {
        var good = program.backups().create(null, null);
        assertThat(good.steps()).extracting(BackupStep::subject).contains("audit");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("program.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER audit_log_row_stays");
            statement.executeUpdate("UPDATE audit_log SET use_case = 'Codes.list' WHERE id = 1");
        }

        assertThatThrownBy(() -> program.backups().create(null, null)).isInstanceOf(org.handoff.shared.Refusal.class)
                .hasMessageContaining("row 1 of the log");
        assertThat(Files.list(good.file().getParent()).toList()).containsExactly(good.file());
    }

    @Test
    void theListSaysWhatTheDiskSays() throws Exception {
        var lost = program.backups().create(null, null);
        var cut = program.backups().create(folder.resolve("stick"), null);
        var moved = program.backups().create(null, null);
        Files.delete(lost.file());
        Files.write(cut.file(), List.of("not what it was"));
        var elsewhere = Files.copy(moved.file(), folder.resolve("backups/program-of-another-machine.backup"));

        assertThat(program.backups().list()).extracting(BackupEntry::file, BackupEntry::state).containsExactlyInAnyOrder(
                tuple(lost.file(), State.MISSING),
                tuple(cut.file(), State.CHANGED),
                tuple(moved.file(), State.VERIFIED),
                tuple(elsewhere, State.UNKNOWN));
    }

    @Test
    void whatNoBackupHoldsIsKnown() throws Exception {
        assertThat(program.backups().freshness().age()).isNull();
        assertThat(program.backups().freshness().unsaved()).isNotNull();

        program.backups().create(null, null);
        assertThat(program.backups().freshness().age()).isNotNull();
        assertThat(program.backups().freshness().unsaved()).isNull();
        assertThat(program.backups().freshness().isOverdue()).isFalse();

        program.receive(1);
        assertThat(program.backups().freshness().unsaved()).isNotNull();
        program.get(JdbcTemplate.class).update("UPDATE unsaved_change SET since = '2020-01-01T00:00:00Z'");
        assertThat(program.backups().freshness().isOverdue()).isTrue();
        assertThatExceptionOfType(BackupNotMade.class).isThrownBy(
                () -> program.backups().create(Files.createFile(folder.resolve("a file")), null));
        assertThat(program.backups().freshness().isOverdue()).isTrue();
    }

    @Test
    void theDataFileItselfIsNeverReadAsABackup() {
        assertThatExceptionOfType(NotABackup.class).isThrownBy(() -> program.backups().verify(program.file().toString()))
                .withMessageContaining("the data file itself");
    }
}
