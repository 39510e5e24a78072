package org.handoff.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.handoff.HandoffProgram;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.ImportResult;
import org.handoff.imports.Imports;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Users, sessions and the guard, with beans as the program wires them. */
class AccountsTests {

    private static final String TODAY = "2026-03-16";
    private static final PersonalDetails IDA =
            new PersonalDetails("Ida", "Sample", Set.of(), null, null, null, Set.of(), null, null, null, null);

    @TempDir
    Path folder;

    private ConfigurableApplicationContext program;
    private final List<AccessDecided> told = new ArrayList<>();

    @BeforeEach
    void open() {
        program = HandoffProgram.on(folder.resolve("county.db"), TODAY);
        ApplicationListener<PayloadApplicationEvent<?>> listener = event -> {
            if (event.getPayload() instanceof AccessDecided decided) {
                assertThat(TransactionSynchronizationManager.isActualTransactionActive()).isTrue();
                told.add(decided);
            }
        };
        program.addApplicationListener(listener);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Accounts accounts() {
        return program.getBean(Accounts.class);
    }

    private void signIn(String name, String words) {
        try (var secret = Secret.of(words.toCharArray())) {
            program.getBean(Sessions.class).signIn(name, secret, null);
        }
    }

    @Test
    void aChangeIsToldOnceAndInsideItsTransactionWithWhatItConcerned() {
        var id = program.getBean(Participants.class).add(IDA);

        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.useCase()).isEqualTo("Participants.add");
            assertThat(it.granted()).isTrue();
            assertThat(it.subjects()).containsExactly(id);
            assertThat(it.account()).isEqualTo(new AccountId(1));
        });
    }

    @Test
    void whatIsRefusedByARuleChangesNothingAndIsNotTold() {
        var nobody = new PersonalDetails(null, null, Set.of(), null, null, null, Set.of(), null, null, null, null);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> program.getBean(Participants.class).add(nobody));
        assertThat(told).isEmpty();
    }

    @Test
    void anImportThatTookEverythingBackIsToldAndWrittenDownAllTheSame() throws Exception {
        var sheet = folder.resolve("participants.csv");
        Files.writeString(sheet, "participant,first_name,dob\nX1,Ida,1979-07-05\nX2,Cal,1979-02-31\n");

        var result = program.getBean(Imports.class).read(ImportRequest.of(sheet));

        assertThat(result.ending()).isEqualTo(ImportResult.Ending.REFUSED);
        assertThat(count("participant")).isZero();
        assertThat(count("import")).isZero();
        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.permission()).isEqualTo(Permission.IMPORT);
            assertThat(it.useCase()).isEqualTo("Imports.read");
            assertThat(it.account()).isEqualTo(new AccountId(1));
        });
        assertThat(program.getBean(JdbcClient.class).sql("SELECT permission || ' ' || use_case FROM audit_log ORDER BY id DESC LIMIT 1")
                .query(String.class).single()).isEqualTo("IMPORT Imports.read");
        assertThat(program.getBean(Imports.class).read(ImportRequest.of(sheet).acceptingValid()).ending()).isEqualTo(ImportResult.Ending.WRITTEN);
        assertThat(told).as("the next change is told once").hasSize(2);
    }

    /** Far from Greenwich the day of a moment in UTC is often the one before. */
    @Test
    void theDaysOfASignInAndOfANewFirstPassphraseAreThoseWhereTheReaderIs() {
        var usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try {
            close();
            open();
            program.getBean(JdbcClient.class).sql("""
                    UPDATE account SET last_signed_in_at = '2026-03-15T20:00:00Z', reset_at = '2026-03-15T20:00:00Z', reset_by = 1
                    """).update();
            assertThat(accounts().list()).extracting(AccountRow::lastSignedInOn).containsExactly("2026-03-16");

            try (var secret = Secret.of(HandoffProgram.PASSPHRASE.toCharArray())) {
                assertThat(program.getBean(Sessions.class).signIn(HandoffProgram.LEAD, secret, null)).singleElement().asString()
                        .contains("made a new first passphrase for you on 2026-03-16.");
            }
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    private long count(String table) {
        return program.getBean(JdbcClient.class).sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    @Test
    void aReadOfANamedPersonIsToldOnceACommandAndADeniedOneEachTime() {
        var people = program.getBean(Participants.class);
        var id = people.add(IDA);
        told.clear();
        people.details(id);
        people.details(id);
        assertThat(told).extracting(AccessDecided::useCase).containsExactly("Participants.details");

        var eva = accounts().add("Eva", Role.EVALUATOR);
        program.getBean(JdbcClient.class).sql("UPDATE account SET first_passphrase = 0").update();
        signIn("Eva", eva.words());
        told.clear();
        for (int each = 0; each < 2; each++) {
            assertThatExceptionOfType(AccessDenied.class).isThrownBy(() -> people.details(new ParticipantId(1)))
                    .withMessage("Only a case manager or a program lead may do that. You are signed in as Eva, evaluator.");
        }
        assertThat(told).hasSize(2).noneMatch(AccessDecided::granted);
    }

    @Test
    void aChangeOfRoleEndsTheSessionInAnotherProgramOnTheFile() {
        var alex = accounts().add("Alex", Role.CASE_MANAGER);
        program.getBean(JdbcClient.class).sql("UPDATE account SET first_passphrase = 0").update();
        try (var other = HandoffProgram.unattended(folder.resolve("county.db"), TODAY); var secret = Secret.of(alex.words().toCharArray())) {
            other.getBean(Sessions.class).signIn("Alex", secret, null);
            var id = other.getBean(Participants.class).add(IDA);
            accounts().disable(alex.account());
            assertThatExceptionOfType(SessionEnded.class).isThrownBy(() -> other.getBean(Participants.class).details(id))
                    .withMessageContaining("disabled");
            assertThat(other.getBean(Vault.class).isOpen()).isFalse();
        }
    }

    @Test
    void threeWrongPassphrasesMakeTheFourthWaitInAnyProcessAndForAnUnknownName() {
        // open before the wrong ones are typed: the wait of 2 s must not pass while a program starts
        try (var other = HandoffProgram.unattended(folder.resolve("county.db"), TODAY)) {
            for (String name : List.of(HandoffProgram.LEAD, "Nobody")) {
                for (int each = 0; each < 3; each++) {
                    assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> signIn(name, "lantern gravel otter eighteen"))
                            .withMessage("The name, the passphrase or the key file is wrong.");
                }
                try (var secret = Secret.of(HandoffProgram.PASSPHRASE.toCharArray())) {
                    assertThatExceptionOfType(WaitBeforeTrying.class).isThrownBy(() -> other.getBean(Sessions.class).signIn(name, secret, null))
                            .withMessageMatching("Too many wrong passphrases. Wait [12] s, then try again.");
                }
            }
        }
    }

    @Test
    void aFileHasOneFirstUserAndKnowsWhoItDoesNotKnow() {
        try (var secret = Secret.of(HandoffProgram.PASSPHRASE.toCharArray())) {
            assertThatExceptionOfType(UsersAlready.class).isThrownBy(() -> accounts().first("Eve", secret, "Other", key -> {
                throw new AssertionError("no key is made");
            }));
        }
        assertThatExceptionOfType(UnknownUser.class).isThrownBy(() -> accounts().disable(new AccountId(9)));
    }
}
