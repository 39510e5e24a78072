package org.handoff.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.RecoveryKeys;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.backups.BackupEntry.State;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.platform.LiveFile;
import org.handoff.shared.Refusal;
import org.handoff.vault.AVault;
import org.handoff.vault.Secret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTests {

    private static final WhoOpens RECOVERY = new WhoOpens.WithRecoveryKey(KeptProgram.recoveryKey());

    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;
    private Path backup;
    private Path target;

    @BeforeEach
    void backUp() throws Exception {
        try (var program = KeptProgram.in(folder)) {
            backup = program.backups().create(elsewhere, null).file();
        }
        target = elsewhere.resolve("new/handoff.db");
    }

    /** A program that has no data file, as it is started to restore one. */
    private Restored restore(Path file, WhoOpens who) {
        try (var empty = HandoffProgram.unattended(elsewhere.resolve("empty.db"), KeptProgram.TODAY)) {
            return empty.getBean(Backups.class).restore(file.toString(), target, who);
        }
    }

    @Test
    void theBackupAndTheRecoveryKeyAreEnough() throws Exception {
        var restored = restore(backup, RECOVERY);

        assertThat(restored.steps()).allMatch(BackupStep::sound);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-------");
        assertThat(Files.list(target.getParent()).toList()).containsExactly(target);
        // nobody knows a passphrase any more
        try (var program = HandoffProgram.unattended(target, KeptProgram.TODAY); var fresh = Secret.of("velvet harbor pigeon notebook".toCharArray())) {
            program.getBean(RecoveryKeys.class).recover(KeptProgram.recoveryKey(), null, fresh, null);
            assertThat(program.getBean(Participants.class).details(new ParticipantId(1)).firstName()).startsWith(KeptProgram.NAME);
            assertThat(program.getBean(Backups.class).create(null, null).steps()).allMatch(BackupStep::sound);
        }
    }

    @Test
    void soIsThePassphraseOfAUserButNoOther() {
        assertThatExceptionOfType(KeyDoesNotFit.class).isThrownBy(() -> restore(backup, user(HandoffProgram.LEAD, "not hers, not hers, not hers")));
        assertThatExceptionOfType(KeyDoesNotFit.class).isThrownBy(() -> restore(backup, user("Nobody", HandoffProgram.PASSPHRASE)));
        assertThat(target).doesNotExist();
        assertThat(restore(backup, user(HandoffProgram.LEAD, HandoffProgram.PASSPHRASE)).rows()).isPositive();
    }

    @Test
    void theRecoveryKeyOfAnotherFileOpensNothing() {
        var another = new WhoOpens.WithRecoveryKey(AVault.anyRecoveryKey());

        assertThatExceptionOfType(KeyDoesNotFit.class).isThrownBy(() -> restore(backup, another));
        assertThat(target).doesNotExist();
    }

    @Test
    void neverOverAFileThatIsThere() throws Exception {
        Files.createDirectories(target.getParent());
        Files.writeString(target, "somebody's");
        assertThatExceptionOfType(NotRestored.class).isThrownBy(() -> restore(backup, RECOVERY)).withMessageContaining("already");
        assertThat(target).hasContent("somebody's");

        Files.move(target, target.resolveSibling("handoff.db-wal"));
        assertThatExceptionOfType(NotRestored.class).isThrownBy(() -> restore(backup, RECOVERY)).withMessageContaining("-wal");
    }

    @Test
    void inPlaceOfTheOpenFileWhichIsKept() throws Exception {
        try (var program = KeptProgram.on(folder.resolve("program.db"))) {
            program.receive(5);
            var restored = program.backups().restore("B1", null, new WhoOpens.SignedIn());

            assertThat(program.people()).isEqualTo(120);
            assertThat(restored.aside()).hasParent(folder);
            assertThat(restored.aside().getFileName().toString()).startsWith("program.db.before-restore-");
            try (var old = KeptProgram.on(restored.aside())) {
                assertThat(old.people()).isEqualTo(125);
            }
        }
    }

    @Test
    void notWhileAnotherProcessHasTheFileOpen() throws Exception {
        try (var program = KeptProgram.on(folder.resolve("program.db"));
                var other = DriverManager.getConnection("jdbc:sqlite:" + program.file()); var statement = other.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM participant")) {
            assertThat(row.next()).isTrue();
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> program.backups().restore("B1", null, new WhoOpens.SignedIn()))
                    .withMessageContaining("open in another program");
            assertThat(program.people()).isEqualTo(120);
            assertThat(folder).isDirectoryNotContaining("glob:**before-restore*");
        }
    }

    @Test
    void aCopyFromBeforeAMigrationIsListedAndRestoredToo() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("program.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 3");
        }
        Path copy;
        try (var program = KeptProgram.on(folder.resolve("program.db"))) {
            var entry = program.backups().list().stream().filter(it -> it.state() == State.BEFORE_MIGRATION).findFirst().orElseThrow();
            copy = entry.file();
            assertThat(program.backups().verify(copy.toString())).allMatch(BackupStep::sound);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
        assertThatExceptionOfType(KeyDoesNotFit.class).isThrownBy(() -> restore(copy, user(HandoffProgram.LEAD, "not hers, not hers, not hers")));
        restore(copy, RECOVERY);
        try (var program = KeptProgram.on(target)) {
            assertThat(program.people()).isEqualTo(120);
        }
    }

    @Test
    void aCopyFromBeforeSomebodyWasAUserOpensWithTheRecoveryKeyOnly() throws Exception {
        var copy = elsewhere.resolve("plain.db");
        try (var program = KeptProgram.on(folder.resolve("program.db"))) {
            program.get(LiveFile.class).copyTo(copy);
            var first = program.get(Accounts.class).add("Eva", Role.PROGRAM_LEAD).words();
            var sessions = program.get(Sessions.class);
            sessions.signIn("Eva", Secret.of(first.toCharArray()), null);
            sessions.changePassphrase(Secret.of(first.toCharArray()), Secret.of("pocket thunder maple receipt".toCharArray()), null);

            assertThat(program.backups().verify(copy.toString())).last()
                    .satisfies(step -> assertThat(step.found()).contains("Your keys open nothing in that copy"));
            assertThatExceptionOfType(KeyDoesNotFit.class).isThrownBy(() -> program.backups().verify("B1"));
        }
        assertThat(restore(copy, RECOVERY).steps()).allMatch(BackupStep::sound);
    }

    private static WhoOpens user(String name, String passphrase) {
        return new WhoOpens.User(name, Secret.of(passphrase.toCharArray()));
    }
}
