package org.handoff.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.backups.Backups;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.shared.Refusal;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody gains who may write into the file with other means than this program: nothing that a program lead did not give. */
class PlantedRowsTests {

    private static final String TODAY = "2026-03-16";
    private static final byte[] FILE_KEY = new byte[32];
    private static final PersonalDetails IDA =
            new PersonalDetails("Ida", "Sample", Set.of(), null, null, null, Set.of(), null, null, null, null);

    @TempDir
    Path folder;

    private ConfigurableApplicationContext program;
    private FirstPassphrase carl;
    private FirstPassphrase eva;
    private ParticipantId ida;

    @BeforeEach
    void open() throws SQLException {
        program = HandoffProgram.on(folder.resolve("county.db"), TODAY);
        carl = accounts().add("Carl", Role.CASE_MANAGER);
        eva = accounts().add("Eva", Role.EVALUATOR);
        ida = program.getBean(Participants.class).add(IDA);
        byHand("UPDATE account SET first_passphrase = 0");
    }

    @AfterEach
    void close() {
        program.close();
    }

    private Accounts accounts() {
        return program.getBean(Accounts.class);
    }

    private Vault vault() {
        return program.getBean(Vault.class);
    }

    private List<String> signIn(String name, String words) {
        try (var secret = Secret.of(words.toCharArray())) {
            return program.getBean(Sessions.class).signIn(name, secret, null);
        }
    }

    private List<String> signInLead() {
        return signIn(HandoffProgram.LEAD, HandoffProgram.PASSPHRASE);
    }

    /** On a connection of its own, which keeps no key of another table and no check. */
    private void byHand(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("county.db"));
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA ignore_check_constraints = ON");
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private long count(String of) {
        return program.getBean(JdbcClient.class).sql("SELECT count(*) FROM " + of).query(Long.class).single();
    }

    private boolean opensAnEnvelope(FirstPassphrase who) {
        try (var secret = Secret.of(who.words().toCharArray())) {
            return vault().open(vault().envelope(FILE_KEY), who.account().value(), secret).isPresent();
        }
    }

    @Test
    void anEvaluatorWhoPutInAGrantIsGivenNoKeyOfABackup() throws SQLException {
        byHand("INSERT INTO key_grant VALUES (%d, 'IDENTITY', 1, zeroblob(85))".formatted(eva.account().value()));

        assertThat(opensAnEnvelope(eva)).isFalse();
        assertThat(opensAnEnvelope(carl)).isTrue();
        assertThat(program.getBean(Backups.class).create(null, null).steps()).allMatch(step -> step.sound());
    }

    @Test
    void anEvaluatorWhoPutInAGrantIsGivenNoNewKey() throws SQLException {
        for (KeyGroup group : KeyGroup.values()) {
            byHand("INSERT INTO key_grant VALUES (%d, '%s', 1, zeroblob(85))".formatted(eva.account().value(), group));
        }

        accounts().disable(carl.account());

        assertThat(count("key_grant WHERE owner = " + eva.account().value())).isZero();
        signIn("Eva", eva.words());
        assertThat(vault().holds(KeyGroup.IDENTITY)).isFalse();
    }

    @Test
    void somebodyWhoWasKeptOutAndPutTheirRowsBackIsGivenNoNewKey() throws SQLException {
        long number = carl.account().value();
        byHand("CREATE TABLE slots AS SELECT * FROM key_slot WHERE owner = " + number,
                "CREATE TABLE grants AS SELECT * FROM key_grant WHERE owner = " + number,
                "CREATE TABLE holders AS SELECT * FROM key_holder WHERE owner = " + number);
        accounts().disable(carl.account());
        byHand("INSERT INTO key_slot SELECT * FROM slots", "INSERT INTO key_grant SELECT * FROM grants",
                "UPDATE account SET disabled_at = NULL WHERE id = " + number);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signIn("Carl", carl.words())).withMessageContaining("Carl");
        signInLead();
        accounts().disable(eva.account());
        assertThat(count("key_grant WHERE version > 1 AND owner = " + number)).isZero();

        byHand("INSERT OR REPLACE INTO key_grant SELECT * FROM grants", "INSERT OR REPLACE INTO key_holder SELECT * FROM holders");
        assertThat(opensAnEnvelope(carl)).isFalse();
        accounts().changeRole(eva.account(), Role.EVALUATOR);
        accounts().enable(eva.account());
        accounts().disable(eva.account());
        assertThat(count("key_grant WHERE version > 1 AND owner = " + number)).isZero();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signIn("Carl", carl.words())).withMessageContaining("Carl");
    }

    @Test
    void aRoleThatWasWrittenIntoTheFileIsNobodysRole() throws SQLException {
        byHand("UPDATE account SET role = 'PROGRAM_LEAD' WHERE name = 'Carl'");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signIn("Carl", carl.words()))
                .withMessageContaining("Carl").withMessageContaining("case manager");
        assertThat(vault().isOpen()).isFalse();
        assertThat(program.getBean(Sessions.class).who()).isEmpty();
        assertThat(program.getBean(JdbcClient.class).sql("SELECT granted || ' ' || account FROM audit_log ORDER BY id DESC LIMIT 1")
                .query(String.class).single()).isEqualTo("0 " + carl.account().value());
        signInLead();
        accounts().changeRole(carl.account(), Role.CASE_MANAGER);
        signIn("Carl", carl.words());
        assertThat(program.getBean(Participants.class).details(ida).firstName()).isEqualTo("Ida");
    }

    @Test
    void anEvaluatorWhoWroteThemselvesALeadHoldsNoKeyOfOne() throws SQLException {
        byHand("UPDATE account SET role = 'PROGRAM_LEAD' WHERE name = 'Eva'");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signIn("Eva", eva.words())).withMessageContaining("Eva");
        assertThat(vault().isOpen()).isFalse();
    }
}
