package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking back an import of one person, one referral and one agency. */
class UndoTests {

    @TempDir
    private Path folder;
    private ImportDatabase database;
    private ImportId id;

    @BeforeEach
    void open() throws Exception {
        database = new ImportDatabase(folder.resolve("test.db"));
        Sheet.of(folder.resolve("one"), "participants.csv", "participant,alias", "P1,Slim");
        Sheet.of(folder.resolve("one"), "referrals.csv", "referral,participant,received_on,door,agency",
                "R1,P1,2025-01-10,ARREST,North PD");
        id = database.imports().read(ImportRequest.of(folder.resolve("one"))).id();
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void takesBackRecordsAndTheNamesNobodyElseUses() {
        assertThat(database.imports().undo(id)).isEqualTo(new UndoReceipt(id, 2, 0, 1));
        assertThat(database.count("participant") + database.count("referral") + database.count("agency")).isZero();
    }

    @Test
    void keepsAnAgencyThatSomebodyElseUses() {
        database.jdbc().update("INSERT INTO encounter (agency) SELECT id FROM agency");

        assertThat(database.imports().undo(id)).isEqualTo(new UndoReceipt(id, 2, 0, 0));
        assertThat(database.rows("SELECT name FROM agency")).containsExactly("North PD");
    }

    @Test
    void refusesWhenARecordWasBuiltOnIt() {
        database.jdbc().update("""
                INSERT INTO contact (id, participant, contacted_on, direction)
                SELECT 12, id, '2025-02-01', 'TWO_WAY' FROM participant
                """);

        assertRefused("Import I1 stays: C12 was built on a record of it");
    }

    @Test
    void refusesWhenALaterImportBuiltOnIt() {
        var charge = Sheet.of(folder, "charges.csv", "charge,referral,offence,status", "G1,R1,35A,20");
        var later = database.imports().read(ImportRequest.of(charge)).id();

        assertRefused("Import I1 stays: G1 was built on a record of it");
        database.imports().undo(later);
        database.imports().undo(id);
        assertThat(database.count("participant")).isZero();
    }

    @Test
    void refusesWhenARecordWasChangedSince() {
        database.jdbc().update("UPDATE referral SET decision = 'DENIED', version = version + 1");

        assertRefused("Import I1 stays: R1 was changed since");
    }

    @Test
    void refusesWhenARowWithoutAnIdOfItsOwnHangsOnIt() {
        database.jdbc().update("""
                INSERT INTO participant_identifier (participant, type, value)
                SELECT id, (SELECT min(code) FROM code_identifier_type), x'01' FROM participant
                """);

        assertRefused("Import I1 stays: P1 has a row in participant identifier since");
    }

    @Test
    void refusesToPutBackARecordWhoseFormerParticipantIsGone() {
        var contact = Sheet.of(folder, "contacts.csv", "contact,participant,on,direction", "C1,P1,2025-01-01,TWO_WAY");
        var two = Sheet.of(folder, "participants.csv", "participant", "P2");
        var contacts = database.imports().read(ImportRequest.of(two, contact)).id();
        Sheet.of(folder, "contacts.csv", "contact,participant,on,direction", "C1,P2,2025-01-01,TWO_WAY");
        var moved = database.imports().read(ImportRequest.of(contact)).id();
        database.imports().undo(id);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> database.imports().undo(moved))
                .withMessageContaining("C1 pointed to a record of participant that is gone");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> database.imports().undo(contacts))
                .withMessageContaining("C1 was changed since");
    }

    @Test
    void refusesASecondTimeAndAnUnknownImport() {
        database.imports().undo(id);

        assertRefused("Import I1 was already taken back");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> database.imports().undo(new ImportId(99)))
                .withMessage("There is no import I99. See import list.")
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> database.imports().show(new ImportId(99)));
    }

    @Test
    void takesTheSameFilesAgainAfterwards() {
        database.imports().undo(id);

        assertThat(database.imports().read(ImportRequest.of(folder.resolve("one"))).total()).isEqualTo(new Outcomes(2, 0, 0, 0));
        assertThat(database.imports().list()).extracting(ImportSummary::undoneAt)
                .containsExactly(null, Instant.parse("2026-11-01T10:15:30Z"));
    }

    private void assertRefused(String words) {
        var before = database.dump();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> database.imports().undo(id)).withMessageContaining(words);
        assertThat(database.dump()).isEqualTo(before);
    }
}
