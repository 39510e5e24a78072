package org.handoff.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.audit.AuditLog;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.shared.Finding;
import org.handoff.vault.AVault;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What leads decided beside what the file says: where it differs it is named, and a file from before is sealed as it stands. */
class StandingsTests {

    private static final String TODAY = "2026-03-16";

    @TempDir
    Path folder;

    private ConfigurableApplicationContext program;
    private FirstPassphrase carl;
    private FirstPassphrase eva;

    @BeforeEach
    void open() throws SQLException {
        program = HandoffProgram.on(folder.resolve("county.db"), TODAY);
        carl = accounts().add("Carl", Role.CASE_MANAGER);
        eva = accounts().add("Eva", Role.EVALUATOR);
        byHand("UPDATE account SET first_passphrase = 0");
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Accounts accounts() {
        return program.getBean(Accounts.class);
    }

    private List<String> signIn(String name, String words) {
        try (var secret = Secret.of(words.toCharArray())) {
            return program.getBean(Sessions.class).signIn(name, secret, null);
        }
    }

    private List<String> signInLead() {
        return signIn(HandoffProgram.LEAD, HandoffProgram.PASSPHRASE);
    }

    private void byHand(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("county.db"));
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private <T> T one(String sql, Class<T> type) {
        return program.getBean(JdbcClient.class).sql(sql).query(type).single();
    }

    private Finding doctor() {
        return program.getBean(UsersCheckup.class).run();
    }

    private void asBefore() {
        program.getBean(TransactionTemplate.class).executeWithoutResult(status -> AVault.endorseAsBefore(program));
    }

    @Test
    void whatWasWrittenIntoTheFileIsNamedToALeadByDoctorAndWithTheLog() throws SQLException {
        assertThat(signInLead()).isEmpty();
        assertThat(doctor().grade()).isEqualTo(Finding.Grade.OK);
        byHand("UPDATE account SET role = 'PROGRAM_LEAD' WHERE name = 'Carl'",
                "UPDATE account SET disabled_at = '2026-03-01' WHERE name = 'Carl'",
                "INSERT INTO key_grant VALUES (3, 'IDENTITY', 1, zeroblob(85))",
                "DELETE FROM key_grant WHERE owner = 2 AND key_group = 'AUDIT'",
                "DELETE FROM key_slot WHERE owner = 3",
                "INSERT INTO key_holder VALUES (99, x'00', x'00', x'00')",
                "INSERT INTO account (name, role, first_passphrase, made_at) VALUES ('Mallory', 'PROGRAM_LEAD', 0, '')");

        assertThat(accounts().notAsGiven()).containsExactly("it calls U2 a program lead, whom a program lead made a case manager",
                "it keeps U2 out, which no program lead decided",
                "it lacks the keys of U2 to details of the audit log, which a program lead gave",
                "it has keys for U3 to names, which no program lead gave", "it has no slot for U3, who may sign in",
                "there are keys of U99, and no such user", "nobody made U4 a user, who has no keys");
        assertThat(signInLead()).singleElement().asString().contains("it calls U2 a program lead").contains("and 6 more");
        assertThat(doctor().grade()).isEqualTo(Finding.Grade.WRONG);
        assertThat(doctor().said()).contains("U2", "U3", "U99", "U4");
        program.getBean(Sessions.class).signOut();
        assertThat(doctor().said()).as("with nobody signed in").contains("U3 to names", "U99").doesNotContain("whom a program lead made");
    }

    @Test
    void aLeadSetsRightWhatWasWrittenAndTakesOverNothingOfIt() throws SQLException {
        byHand("UPDATE account SET role = 'CASE_MANAGER' WHERE name = 'Eva'");
        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(() -> accounts().enable(eva.account()))
                .withMessageContaining("The file calls Eva a case manager, whom a program lead made an evaluator");
        accounts().disable(eva.account());
        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(() -> accounts().enable(eva.account()));
        byHand("UPDATE account SET disabled_at = NULL WHERE name = 'Eva'");
        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(() -> accounts().changeRole(eva.account(), Role.CASE_MANAGER))
                .withMessageContaining("The file lets Eva in");
        accounts().disable(eva.account());
        accounts().changeRole(eva.account(), Role.EVALUATOR);
        var words = accounts().enable(eva.account()).words();

        assertThat(accounts().notAsGiven()).isEmpty();
        signIn("Eva", words);
        assertThat(program.getBean(Vault.class).holds(KeyGroup.IDENTITY)).isFalse();
    }

    @Test
    void aLeadWhomOnlyTheFileMadeOneDoesNotCountAsAnother() throws SQLException {
        byHand("UPDATE account SET role = 'PROGRAM_LEAD'");

        assertThatExceptionOfType(LastLead.class).isThrownBy(() -> accounts().disable(new AccountId(1)));
    }

    @Test
    void keysThatAreNotTheirsAreGivenNothingAndKeepNobodyElseOut() throws SQLException {
        byHand("UPDATE key_holder SET endorsement = (SELECT endorsement FROM key_holder WHERE owner = 3) WHERE owner = 2");

        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(() -> signIn("Carl", carl.words()));
        assertThat(signInLead()).singleElement().asString().contains("the keys of U2 are not those that this program wrote");
        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(() -> accounts().enable(carl.account()))
                .withMessageContaining("user disable U2");
        accounts().disable(carl.account());
        signIn("Carla", accounts().add("Carla", Role.CASE_MANAGER).words());
        signIn("Eva", eva.words());
    }

    @Test
    void aFileFromBeforeIsSealedAsItStandsWhenALeadSignsInAndNeverAgain() throws SQLException {
        asBefore();
        byHand("CREATE TABLE was AS SELECT * FROM key_holder", "INSERT INTO key_grant VALUES (3, 'NARRATIVE', 1, zeroblob(85))");
        assertThat(signIn("Carl", carl.words())).as("a case manager works on").isEmpty();
        assertThat(one("SELECT max(version) FROM key_version", Integer.class)).isEqualTo(1);
        signIn("Eva", eva.words());

        assertThat(signInLead()).singleElement().asString().contains("From now on the roles of users are sealed").contains("user list");
        assertThat(one("SELECT count(*) FROM audit_log WHERE use_case = 'Standings.endorse' AND permission = 'MANAGE_USERS' AND subjects = 'U1 U2 U3'",
                Integer.class)).isEqualTo(1);
        assertThat(program.getBean(AuditLog.class).verify(List.of(), (rows, of) -> {
        }).firstBad()).isNull();
        assertThat(one("SELECT count(*) FROM key_grant WHERE owner = 3 OR version = 1", Integer.class)).isZero();
        assertThat(accounts().notAsGiven()).isEmpty();
        assertThat(signInLead()).isEmpty();
        signIn("Carl", carl.words());
        signIn("Eva", eva.words());

        byHand("UPDATE key_holder SET endorsement = (SELECT w.endorsement FROM was w WHERE w.owner = key_holder.owner) WHERE owner = 2",
                "UPDATE account SET role = 'PROGRAM_LEAD' WHERE name = 'Carl'");
        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(() -> signIn("Carl", carl.words()));
        assertThat(signInLead()).singleElement().asString().contains("the keys of U2 are not those");
        assertThat(one("SELECT count(*) FROM audit_log WHERE use_case = 'Standings.endorse'", Integer.class)).isEqualTo(1);
    }

    @Test
    void theFormOfBeforeIsRefusedOnceTheRecoveryKeyHasTheOther() throws SQLException {
        byHand("CREATE TABLE newer AS SELECT * FROM key_holder");
        asBefore();
        byHand("UPDATE key_holder SET endorsement = (SELECT n.endorsement FROM newer n WHERE n.owner = 0) WHERE owner = 0");

        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(() -> signIn("Carl", carl.words()));
        assertThatExceptionOfType(NotAsGiven.class).isThrownBy(this::signInLead);
    }

    @Test
    void aFileFromBeforeThatCannotBeSealedLetsTheLeadInAllTheSame() throws SQLException {
        program.getBean(Participants.class).add(new PersonalDetails("Ida", "Sample", Set.of(), null, null, null, Set.of(), null, null, null, null));
        asBefore();
        byHand("UPDATE participant SET first_name = zeroblob(60)");

        assertThat(signInLead()).singleElement().asString().startsWith("The roles of users could not be sealed");
        assertThat(program.getBean(Sessions.class).who()).isPresent();
        assertThat(one("SELECT max(version) FROM key_version", Integer.class)).isEqualTo(1);
    }
}
