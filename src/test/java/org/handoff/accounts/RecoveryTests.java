package org.handoff.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.handoff.audit.AuditLog;
import org.handoff.backups.KeptProgram;
import org.handoff.console.Draft;
import org.handoff.console.Drafts;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.vault.AVault;
import org.handoff.vault.RecoveryKey;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way in with nothing but the recovery key. */
class RecoveryTests {

    private static final String TODAY = "2026-03-16";
    private static final String FRESH = "velvet harbor pigeon notebook";

    @TempDir
    Path folder;

    private Path file;
    private ConfigurableApplicationContext program;

    @BeforeEach
    void open() throws Exception {
        try (var kept = KeptProgram.in(folder)) {
            file = kept.file();
        }
        program = HandoffProgram.unattended(file, TODAY);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private List<String> recover(RecoveryKey key, @Nullable String lead, String passphrase) {
        try (var fresh = Secret.of(passphrase.toCharArray())) {
            return program.getBean(RecoveryKeys.class).recover(key, lead, fresh, null);
        }
    }

    private List<String> signIn(ConfigurableApplicationContext where, String name, String passphrase) {
        try (var secret = Secret.of(passphrase.toCharArray())) {
            return where.getBean(Sessions.class).signIn(name, secret, null);
        }
    }

    private String add(String name, Role role) {
        HandoffProgram.signedIn(program);
        var words = program.getBean(Accounts.class).add(name, role).words();
        program.getBean(Sessions.class).signOut();
        return words;
    }

    private long disable(String name) {
        return sql("UPDATE account SET disabled_at = '2026-03-15' WHERE name = :name", name);
    }

    private long sql(String statement, String name) {
        return program.getBean(JdbcClient.class).sql(statement).param("name", name).update();
    }

    private String firstName() {
        return program.getBean(Participants.class).details(new ParticipantId(1)).firstName();
    }

    private void nobodyCameInAndMorganStillCan() {
        assertThat(program.getBean(Vault.class).isOpen()).isFalse();
        assertThat(program.getBean(Sessions.class).who()).isEmpty();
        signIn(program, HandoffProgram.LEAD, HandoffProgram.PASSPHRASE);
        assertThat(firstName()).startsWith("Zzcanary");
        assertThat(program.getBean(AuditLog.class).verify(List.of(), (done, of) -> { }).firstBad()).isNull();
    }

    @Test
    void thePaperAloneGivesTheLeadANewPassphraseAndTheLogSaysSo() {
        assertThat(recover(KeptProgram.recoveryKey(), null, FRESH)).isEmpty();

        assertThat(program.getBean(Sessions.class).who().orElseThrow().name()).isEqualTo(HandoffProgram.LEAD);
        assertThat(firstName()).startsWith("Zzcanary");
        program.getBean(Sessions.class).signOut();
        assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> signIn(program, HandoffProgram.LEAD, HandoffProgram.PASSPHRASE));
        signIn(program, HandoffProgram.LEAD, FRESH);
        assertThat(program.getBean(JdbcClient.class).sql("SELECT account || ' ' || granted || ' ' || signer FROM audit_log WHERE use_case = 'RecoveryKeys.recover'")
                .query(String.class).list()).containsExactly("1 1 0");
        assertThat(program.getBean(AuditLog.class).verify(List.of(), (done, of) -> { }).firstBad()).isNull();
        assertThat(program.getBean(JdbcClient.class).sql("SELECT count(*) FROM key_slot WHERE owner = 1").query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void theKeyOfAnotherFileOpensNothingAlsoWhenSomebodyIsSignedIn() {
        for (boolean present : List.of(false, true)) {
            if (present) {
                HandoffProgram.signedIn(program);
            }
            assertThatExceptionOfType(NotTheRecoveryKey.class).isThrownBy(() -> recover(AVault.anyRecoveryKey(), null, FRESH));
        }
        HandoffProgram.signedIn(program);
        assertThatExceptionOfType(NotTheRecoveryKey.class)
                .isThrownBy(() -> program.getBean(RecoveryKeys.class).leads(AVault.anyRecoveryKey(), null));
        var halves = RecoveryKey.read(KeptProgram.recoveryKey().firstHalf(), AVault.anyRecoveryKey().secondHalf());
        sql("DELETE FROM sign_in_failure WHERE :name IS NOT NULL", "");
        assertThatExceptionOfType(NotTheRecoveryKey.class).as("one half of ours").isThrownBy(() -> recover(halves, null, FRESH));

        nobodyCameInAndMorganStillCan();
        assertThat(program.getBean(JdbcClient.class).sql("SELECT count(*) FROM audit_log WHERE use_case = 'RecoveryKeys.recover' AND granted = 0")
                .query(Integer.class).single()).isEqualTo(4);
    }

    @Test
    void threeWrongKeysMakeTheFourthWaitInAnyProcessAndNobodyElse() {
        // open before the wrong ones are typed: the wait of 2 s must not pass while a program starts
        try (var other = HandoffProgram.unattended(file, TODAY); var fresh = Secret.of(FRESH.toCharArray())) {
            for (int each = 0; each < 3; each++) {
                assertThatExceptionOfType(NotTheRecoveryKey.class).isThrownBy(() -> recover(AVault.anyRecoveryKey(), null, FRESH));
            }
            assertThatExceptionOfType(WaitBeforeTrying.class)
                    .isThrownBy(() -> other.getBean(RecoveryKeys.class).recover(KeptProgram.recoveryKey(), null, fresh, null))
                    .withMessageMatching("Too many wrong recovery keys. Wait [12] s, then try again.");
            signIn(other, HandoffProgram.LEAD, HandoffProgram.PASSPHRASE);
        }
    }

    @Test
    void aWeakPassphraseChangesNothing() {
        assertThatExceptionOfType(WeakPassphrase.class).isThrownBy(() -> recover(KeptProgram.recoveryKey(), null, "open sesame"));
        nobodyCameInAndMorganStillCan();
    }

    @Test
    void onlyALeadWhoMaySignInGetsOne() {
        add("Alex", Role.CASE_MANAGER);
        add("Eva", Role.EVALUATOR);
        add("Bea", Role.PROGRAM_LEAD);
        disable("Bea");
        for (var refused : Map.of("Alex", "is no program lead", "Eva", "is no program lead", "Bea", "is disabled", "Nobody", "There is no program lead").entrySet()) {
            assertThatExceptionOfType(NoLeadToRecover.class).isThrownBy(() -> recover(KeptProgram.recoveryKey(), refused.getKey(), FRESH))
                    .withMessageContaining(refused.getValue()).withMessageContaining(HandoffProgram.LEAD);
        }
        nobodyCameInAndMorganStillCan();
        assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> signIn(program, "Bea", FRESH));
    }

    @Test
    void whereNoLeadMaySignInNobodyComesBackAndWhatIsPossibleIsSaid() {
        disable(HandoffProgram.LEAD);
        assertThatExceptionOfType(NoLeadToRecover.class).isThrownBy(() -> recover(KeptProgram.recoveryKey(), HandoffProgram.LEAD, FRESH))
                .withMessageContaining("backup restore");
        sql("UPDATE account SET disabled_at = NULL WHERE name = :name", HandoffProgram.LEAD);
        nobodyCameInAndMorganStillCan();
    }

    @Test
    void whereThereAreSeveralOneIsNamedAndTheOthersAreToldOnce() {
        add("Bea", Role.PROGRAM_LEAD);
        var carls = add("Carl", Role.PROGRAM_LEAD);
        sql("UPDATE account SET first_passphrase = 0 WHERE name = :name", "Carl");
        assertThatExceptionOfType(NoLeadToRecover.class).isThrownBy(() -> recover(KeptProgram.recoveryKey(), null, FRESH))
                .withMessageContaining("Morgan, Bea, Carl").withMessageContaining("--user");
        assertThat(program.getBean(RecoveryKeys.class).leads(KeptProgram.recoveryKey(), null)).containsExactly("Morgan", "Bea", "Carl");

        recover(KeptProgram.recoveryKey(), "bea", FRESH);

        assertThat(program.getBean(Sessions.class).hasFirstPassphrase()).isFalse();
        assertThat(firstName()).startsWith("Zzcanary");
        assertThat(signIn(program, "Carl", carls)).singleElement().asString().contains("recovery key on 2026-03-16").contains("Bea");
        assertThat(signIn(program, "Carl", carls)).isEmpty();
        assertThat(signIn(program, HandoffProgram.LEAD, HandoffProgram.PASSPHRASE)).hasSize(1);
        assertThat(signIn(program, "Bea", FRESH)).isEmpty();
    }

    @Test
    void whatTheLeadIsSignedInToElsewhereEnds() {
        try (var other = HandoffProgram.signedIn(HandoffProgram.unattended(file, TODAY))) {
            recover(KeptProgram.recoveryKey(), null, FRESH);
            assertThatExceptionOfType(SessionEnded.class).isThrownBy(() -> other.getBean(Participants.class).details(new ParticipantId(1)));
        }
    }

    @Test
    void theNewPassphraseMayGoWithAKeyFileAndTheOldKeyFileIsNotNeededAnyMore() throws Exception {
        var stick = Files.writeString(folder.resolve("stick.key"), "anything that does not change");
        HandoffProgram.signedIn(program);
        try (var present = Secret.of(HandoffProgram.PASSPHRASE.toCharArray()); var same = Secret.of(FRESH.toCharArray()).withKeyFile(stick)) {
            program.getBean(Sessions.class).changePassphrase(present, same, stick);
        }
        recover(KeptProgram.recoveryKey(), null, FRESH);
        program.getBean(Sessions.class).signOut();
        signIn(program, HandoffProgram.LEAD, FRESH);

        try (var fresh = Secret.of(FRESH.toCharArray()).withKeyFile(stick)) {
            program.getBean(RecoveryKeys.class).recover(KeptProgram.recoveryKey(), null, fresh, stick);
            assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> signIn(program, HandoffProgram.LEAD, FRESH));
            program.getBean(Sessions.class).signIn(HandoffProgram.LEAD, fresh, stick);
        }
    }

    @Test
    void whatTheLeadLeftUnfinishedIsStillThere() {
        HandoffProgram.signedIn(program);
        program.getBean(Drafts.class).keep(new Draft("", "note add", Map.of("text", List.of("half a note")), ""));
        program.getBean(Sessions.class).signOut();

        recover(KeptProgram.recoveryKey(), null, FRESH);

        assertThat(program.getBean(Drafts.class).all()).singleElement()
                .satisfies(draft -> assertThat(draft.answers()).containsEntry("text", List.of("half a note")));
    }

    @Test
    void whatFailsHalfWaySavesNothing() {
        ApplicationListener<PayloadApplicationEvent<?>> powerCut = event -> {
            if (event.getPayload() instanceof AccessDecided decided && decided.useCase().equals("RecoveryKeys.recover")) {
                throw new IllegalStateException("power cut");
            }
        };
        program.addApplicationListener(powerCut);
        assertThatThrownBy(() -> recover(KeptProgram.recoveryKey(), null, FRESH)).hasMessage("power cut");
        nobodyCameInAndMorganStillCan();
        assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> signIn(program, HandoffProgram.LEAD, FRESH));
    }
}
