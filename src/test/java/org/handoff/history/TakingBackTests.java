package org.handoff.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handoff.HandoffProgram;
import org.handoff.accounts.Accounts;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.contacts.ContactDetails;
import org.handoff.contacts.ContactFilter;
import org.handoff.contacts.ContactId;
import org.handoff.contacts.Contacts;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.services.Providers;
import org.handoff.vault.Secret;
import org.handoff.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class TakingBackTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;
    private ParticipantId ida;

    @BeforeEach
    void open() {
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString());
        ida = people().add(person("Ida", "Moreno"));
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void theNumberOfAProviderAWorkerOrAnAgencyThatWasTakenBackIsNotGivenAgain() {
        var providers = program.getBean(Providers.class);
        var first = providers.add("Cedar Recovery", null, List.of("2"));
        history().undo(last(), false, null);
        assertThat(providers.add("Cedar Street", null, List.of("2")).value()).isEqualTo(first.value() + 1);
        for (String table : List.of("staff", "agency", "provider")) {
            jdbc().update("INSERT INTO %s (id, name) VALUES (70, 'Somebody')".formatted(table));
            jdbc().update("DELETE FROM %s WHERE id = 70".formatted(table));
            jdbc().update("INSERT INTO %s (name) VALUES ('Somebody else')".formatted(table));
            assertThat(jdbc().queryForObject("SELECT max(id) FROM " + table, Long.class)).as(table).isEqualTo(71);
        }
    }

    private ChangeHistory history() {
        return program.getBean(ChangeHistory.class);
    }

    private Participants people() {
        return program.getBean(Participants.class);
    }

    private Contacts contacts() {
        return program.getBean(Contacts.class);
    }

    private JdbcTemplate jdbc() {
        return program.getBean(JdbcTemplate.class);
    }

    private static PersonalDetails person(String first, String last) {
        return new PersonalDetails(first, last, Set.of("Birdie"), null, null, null, Set.of(), null, null, null, null);
    }

    private ContactId contact(ParticipantId person, String outcome) {
        return contacts().add(List.of(person), new ContactDetails(TODAY, "PHONE", "TWO_WAY", 5, "Sam", Set.of("HOUSING"), outcome)).get(0);
    }

    private String name() {
        return program.getBean(ParticipantDirectory.class).name(ida);
    }

    private ChangeId last() {
        return history().last().orElseThrow();
    }

    private void reopen() {
        program.close();
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString());
    }

    @Test
    void undoSurvivesARestart() {
        people().correct(ida, person("Ida", "Moreno-Diaz"));
        reopen();
        assertThat(name()).isEqualTo("Ida Moreno-Diaz");

        history().undo(last(), false, null);

        assertThat(name()).isEqualTo("Ida Moreno");
        reopen();
        history().undo(history().lastTakenBack().orElseThrow(), true, null);
        assertThat(name()).isEqualTo("Ida Moreno-Diaz");
    }

    /** The keys of today open what was sealed with those of yesterday, in the journal, too. */
    @Test
    void whatWasSealedBeforeTheKeysWereChangedComesBack() {
        people().correct(ida, person("Ada", "Moreno"));
        var correction = last();
        var contact = contact(ida, "Slept at her aunt's");
        history().voidRecord(new RecordRef("C", contact.value()), "twice");
        var sealed = jdbc().queryForList("SELECT hex(old_sealed) FROM change_value WHERE old_sealed IS NOT NULL", String.class);

        program.getBean(Vault.class).changeKeys();

        assertThat(jdbc().queryForList("SELECT hex(old_sealed) FROM change_value WHERE old_sealed IS NOT NULL", String.class))
                .hasSameSizeAs(sealed).doesNotContainAnyElementsOf(sealed);
        history().undo(last(), false, null);
        assertThat(contacts().row(contact).outcome()).isEqualTo("Slept at her aunt's");
        history().undo(correction, false, null);
        assertThat(name()).isEqualTo("Ida Moreno");
        assertThat(history().of(new RecordRef("C", contact.value())).rows()).extracting(row -> row.difference().after())
                .anyMatch(after -> after != null && after.shown().equals("voided: twice"));
    }

    @Test
    void somebodyWhoCannotReadNamesCannotReadTheJournalEither() throws Exception {
        people().correct(ida, person("Zzcanary", "Moreno"));
        history().voidRecord(new RecordRef("C", contact(ida, "Zzcanary was late").value()), "not Zzcanary");
        program.close();

        for (Path file : Files.list(folder).toList()) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Zzcanary", "Moreno", "was late");
        }
        open();
        assertThat(jdbc().queryForObject("SELECT count(*) FROM change_value WHERE new_sealed IS NOT NULL", Long.class)).isPositive();
    }

    @Test
    void anEditOfAnotherProgramOnTheFileIsNotOverwritten() throws Exception {
        people().correct(ida, person("Ida", "Moreno-Diaz"));
        var correction = last();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("program.db")); var statement = other.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.executeUpdate("UPDATE participant SET last_name = NULL, version = version + 1");
        }

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> history().undo(correction, false, null))
                .withMessageContaining("P1 is not as this change left it");
        assertThat(name()).isEqualTo("Ida");
    }

    @Test
    void anImportThatChangedTheRecordSinceIsNotOverwritten() throws Exception {
        Files.writeString(folder.resolve("participants.csv"), "participant,first_name,last_name\nK1,Cal,Ames\n");
        var request = ImportRequest.of(folder.resolve("participants.csv"));
        program.getBean(Imports.class).read(request);
        var cal = program.getBean(ParticipantDirectory.class).exact("K1").orElseThrow().id();
        people().correct(cal, person("Carl", "Ames"));
        people().correct(cal, person("Cal", "Ames"));
        var correction = last();
        Files.writeString(folder.resolve("participants.csv"), "participant,first_name,last_name\nK1,Calvin,Ames\n");
        program.getBean(Imports.class).read(request);

        assertThatExceptionOfType(ChangedElsewhere.class).isThrownBy(() -> history().undo(correction, false, null));
        assertThat(history().of(new RecordRef("P", cal.value())).rows()).extracting(HistoryRow::what)
                .contains("imported from participants.csv (I1)", "changed by an import from participants.csv (I2)");
    }

    /** Two programs take the same change back at the same time: one does, the other is told. */
    @Test
    void aChangeIsTakenBackOnceWhoeverAsks() {
        contact(ida, "x");
        var change = last();
        try (var second = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString())) {
            var codes = Stream.of(program, second).parallel().map(each -> {
                try {
                    each.getBean(ChangeHistory.class).undo(change, false, null);
                    return "done";
                } catch (UndoneAlready already) {
                    return "already";
                }
            }).toList();

            assertThat(codes).containsExactlyInAnyOrder("done", "already");
        }
        assertThat(contacts().count(new ContactFilter(ida, null, null, null))).isZero();
    }

    @Test
    void whoHasAnOldCopyOfARecordDoesNotOverwriteWhatWasPutBack() {
        people().correct(ida, person("Ida", "Diaz"));
        long stale = version();
        history().undo(last(), false, null);

        assertThat(version()).isGreaterThan(stale);
    }

    private long version() {
        return jdbc().queryForObject("SELECT version FROM participant", Long.class);
    }

    @Test
    void aNumberIsNotGivenAgain() {
        var voided = contact(ida, "x");
        history().voidRecord(new RecordRef("C", voided.value()), "twice");

        assertThat(contact(ida, "y").value()).isGreaterThan(voided.value());
    }

    @Test
    void aCaseManagerTakesBackTheirOwnAndNobodyElses() {
        contact(ida, "x");
        var leads = last();
        var dana = program.getBean(Accounts.class).add("Dana", Role.CASE_MANAGER);
        jdbc().update("UPDATE account SET first_passphrase = 0");
        signIn("Dana", dana.words());

        assertThatExceptionOfType(NotYours.class).isThrownBy(() -> history().undo(leads, false, null));
        contact(ida, "y");
        history().undo(last(), false, null);

        signIn(HandoffProgram.LEAD, HandoffProgram.PASSPHRASE);
        history().undo(leads, false, null);
        assertThat(contacts().count(new ContactFilter(ida, null, null, null))).isZero();
    }

    private void signIn(String name, String words) {
        try (var secret = Secret.of(words.toCharArray())) {
            program.getBean(Sessions.class).signIn(name, secret, null);
        }
    }

    @Test
    void whatAUseCaseTookBackItselfIsNotInTheJournal() {
        var last = last();
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> contacts().add(List.of(ida, new ParticipantId(99)), new ContactDetails(TODAY, null, "TWO_WAY", null, null, Set.of(), null)));

        assertThat(last()).isEqualTo(last);
        assertThat(jdbc().queryForObject("SELECT count(*) FROM change_open", Long.class)).isZero();
    }
}
