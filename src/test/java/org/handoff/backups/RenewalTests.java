package org.handoff.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.RecoveryKeys;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.audit.AuditLog;
import org.handoff.console.Draft;
import org.handoff.console.Drafts;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.shared.Refusal;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new recovery key in the place of one that somebody has who should not, for the file and for its backups. */
class RenewalTests {

    private static final RecoveryKey OLD = KeptProgram.recoveryKey();
    private static final String FRESH = "velvet harbor pigeon notebook";

    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;
    private KeptProgram program;

    @BeforeEach
    void open() throws Exception {
        program = KeptProgram.in(folder);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private RecoveryKey renewed() {
        var keys = program.get(RecoveryKeys.class);
        var drawn = keys.draw();
        keys.renew(drawn);
        return drawn;
    }

    private void recover(RecoveryKey key) {
        try (var fresh = Secret.of(FRESH.toCharArray())) {
            program.get(RecoveryKeys.class).recover(key, null, fresh, null);
        }
    }

    private boolean restores(Path backup, RecoveryKey key, String name) {
        try (var empty = HandoffProgram.unattended(elsewhere.resolve("empty-" + name), KeptProgram.TODAY)) {
            empty.getBean(Backups.class).restore(backup.toString(), elsewhere.resolve(name), new WhoOpens.WithRecoveryKey(key));
            return true;
        } catch (KeyDoesNotFit another) {
            return false;
        }
    }

    @Test
    void theOldPaperOpensNeitherTheFileNorABackupMadeSince() {
        var before = program.backups().create(elsewhere, null).file();
        var fresh = renewed();
        var since = program.backups().create(elsewhere, null).file();
        program.get(Sessions.class).signOut();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> recover(OLD)).withMessageContaining("not the recovery key of this file");
        assertThat(restores(since, OLD, "1.db")).isFalse();
        assertThat(restores(since, fresh, "2.db")).isTrue();
        assertThat(restores(before, OLD, "3.db")).as("what was made before stays as it was").isTrue();
        assertThat(restores(before, fresh, "4.db")).isFalse();
        recover(fresh);
        assertThat(program.get(Participants.class).details(new ParticipantId(1)).firstName()).startsWith(KeptProgram.NAME);
    }

    @Test
    void whatWasSignedAndSealedBeforeIsStillReadAndTheLogSaysWhoDidIt() {
        program.get(Drafts.class).keep(new Draft("", "note add", Map.of("text", List.of("half a note")), ""));
        program.get(Sessions.class).signOut();
        recover(OLD);
        var newest = renewed();

        assertThat(program.get(Drafts.class).all()).singleElement()
                .satisfies(draft -> assertThat(draft.answers()).containsEntry("text", List.of("half a note")));
        assertThat(program.get(AuditLog.class).verify(List.of(), (rows, of) -> { }).firstBad()).isNull();
        recover(newest);
        assertThat(program.get(AuditLog.class).verify(List.of(), (rows, of) -> { }).firstBad()).isNull();
        assertThat(program.get(JdbcClient.class).sql("""
                SELECT use_case || ' ' || account || ' ' || signer FROM audit_log WHERE use_case LIKE 'RecoveryKeys.%' ORDER BY id
                """).query(String.class).list()).containsExactly("RecoveryKeys.recover 1 0", "RecoveryKeys.draw 1 1", "RecoveryKeys.renew 1 1",
                "RecoveryKeys.recover 1 0");
    }

    @Test
    void aKeyThatWasOnlyDrawnIsNoneAndTheOldOneHolds() {
        var drawn = program.get(RecoveryKeys.class).draw();
        program.close();

        program = KeptProgram.on(program.file());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> recover(drawn));
        recover(OLD);
    }

    @Test
    void theOtherLeadsAreTold() {
        var first = program.get(Accounts.class).add("Bea", Role.PROGRAM_LEAD).words();
        renewed();
        try (var secret = Secret.of(first.toCharArray())) {
            assertThat(program.get(Sessions.class).signIn("Bea", secret, null)).singleElement().asString()
                    .startsWith(HandoffProgram.LEAD + " made a new recovery key on " + KeptProgram.TODAY);
        }
    }

    @Test
    void onlyALeadMayDrawOneOrPutItInPlace() {
        var first = program.get(Accounts.class).add("Alex", Role.CASE_MANAGER).words();
        program.get(JdbcClient.class).sql("UPDATE account SET first_passphrase = 0").update();
        var keys = program.get(RecoveryKeys.class);
        var drawn = keys.draw();
        try (var secret = Secret.of(first.toCharArray())) {
            program.get(Sessions.class).signIn("Alex", secret, null);
        }
        assertThatExceptionOfType(Refusal.class).isThrownBy(keys::draw).withMessageContaining("Only a program lead");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> keys.renew(drawn)).withMessageContaining("Only a program lead");
        recover(OLD);
    }
}
