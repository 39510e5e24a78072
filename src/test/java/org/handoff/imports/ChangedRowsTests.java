package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import org.handoff.imports.ImportResult.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a second import of the same keys does. */
class ChangedRowsTests {

    private static final String PERSON = "participant,first_name,alias,dob,race";
    private static final String REFERRAL = "referral,participant,received_on,door,agency";

    @TempDir
    private Path folder;
    private ImportDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new ImportDatabase(folder.resolve("test.db"));
        database.jdbc().update("INSERT INTO site (name, intake_days) VALUES ('Central', 14)");
        people("P1,Ana,Slim;Red,1980-01-01,White", "P2,Ben,,,");
        referrals("R1,P1,2025-01-10,ARREST,North PD", "R2,P2,2025-01-10,SOCIAL,North PD");
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void changesTheRecordOfAChangedRowAndNoOther() {
        assertThat(people("P1,Anna,Red;Stretch,1981-02-03,Asian;White", "P2,Ben,,,").total()).isEqualTo(new Outcomes(0, 1, 1, 0));

        assertThat(database.rows("SELECT first_name, dob, birth_year, version FROM clear_participant"))
                .containsExactly("Anna|1981-02-03|1981|1", "Ben|null|null|0");
        assertThat(database.rows("SELECT alias FROM clear_participant_alias")).containsExactly("Red", "Stretch");
        assertThat(database.rows("SELECT race FROM participant_race")).containsExactly("Asian", "White");
    }

    @Test
    void undoneAChangePutsEverythingBack() {
        var before = database.dump();
        var id = people("P1,Anna,Red;Stretch,1981-02-03,Asian", "P3,Cal,,,").id();

        var receipt = database.imports().undo(id);

        assertThat(receipt).isEqualTo(new UndoReceipt(id, 1, 1, 0));
        assertThat(database.dump()).isEqualTo(before);
        assertThat(database.imports().show(id).summary().undoneAt()).isEqualTo("2026-11-01T10:15:30Z");
    }

    @Test
    void leavesARecordAloneThatWasEditedHereWhileItsRowStayedTheSame() {
        database.jdbc().update("UPDATE participant SET sex = '1', version = 1");

        assertThat(people("P1,Ana,Slim;Red,1980-01-01,White").ending()).isEqualTo(Ending.NOTHING_TO_WRITE);
        assertThat(database.rows("SELECT first_name, sex FROM clear_participant WHERE external_key = 'P1'")).containsExactly("Ana|1");
    }

    @Test
    void takesAnotherOrderOfColumnsAndOfSeveralValuesForTheSameRow() {
        var path = Sheet.of(folder.resolve("turned"), "participants.csv", "race,dob,alias,participant,first_name",
                "white,1980-01-01, Red ; Slim,P1, Ana ");

        assertThat(database.imports().read(ImportRequest.of(path)).total()).isEqualTo(new Outcomes(0, 0, 1, 0));
    }

    @Test
    void leavesWhatAFileDoesNotMentionAsItStands() {
        var path = Sheet.of(folder.resolve("narrow"), "participants.csv", "participant,first_name", "P1,Anna");

        assertThat(database.imports().read(ImportRequest.of(path)).total()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(database.rows("SELECT first_name, dob FROM clear_participant WHERE external_key = 'P1'"))
                .containsExactly("Anna|1980-01-01");
        assertThat(database.rows("SELECT alias FROM clear_participant_alias")).containsExactly("Red", "Slim");
    }

    @Test
    void worksTheIntakeWindowOutOnceFromTheFirstSite() {
        database.jdbc().update("UPDATE site SET intake_days = 7");

        referrals("R1,P1,2025-01-10,ARREST,South PD", "R2,P2,2025-01-11,SOCIAL,North PD");

        assertThat(database.rows("SELECT external_key, intake_due_on FROM clear_referral"))
                .containsExactly("R1|2025-01-24", "R2|2025-01-18");
    }

    @Test
    void makesAnAgencyOnceWhateverTheCaseOfItsName() {
        referrals("R3,P1,2025-03-10,ARREST,north pd");

        assertThat(database.rows("SELECT name FROM agency")).containsExactly("North PD");
    }

    @Test
    void refusesAChangeThatContradictsWhatHangsOnTheRecord() {
        var charge = Sheet.of(folder.resolve("more"), "charges.csv", "charge,referral,offence,status", "G1,R1,35A,20");
        var episode = Sheet.of(folder.resolve("more"), "episodes.csv", "episode,referral,enrolled_on", "E1,R1,2025-02-01");
        database.imports().read(ImportRequest.of(charge, episode));

        assertThat(referrals("R1,P1,2025-01-10,SOCIAL,North PD").problems()).extracting(Problem::rule)
                .containsExactly("The referral already has charges, and only door ARREST has charges");
        assertThat(referrals("R1,P1,2025-02-02,ARREST,North PD").problems()).extracting(Problem::rule)
                .containsExactly("received_on 2025-02-02 is after enrolled_on 2025-02-01 of the referral's episode");
        assertThat(people("P1,Ana,Slim;Red,2025-01-11,White").problems()).extracting(Problem::rule)
                .containsExactly("dob 2025-01-11 is after a record of 2025-01-10 that the participant already has");
        var died = Sheet.of(folder.resolve("died"), "participants.csv", "participant,deceased_on", "P1,2025-01-31");
        assertThat(database.imports().read(ImportRequest.of(died)).problems()).extracting(Problem::rule)
                .containsExactly("deceased_on 2025-01-31 is before a record of 2025-02-01 that the participant already has");
    }

    @Test
    void saysHowFarItIsEveryThousandRows() {
        var lines = new String[2501];
        lines[0] = "participant";
        for (int row = 1; row < lines.length; row++) {
            lines[row] = "N" + row;
        }
        var told = new ArrayList<RowsSoFar>();

        database.imports().read(ImportRequest.of(Sheet.of(folder.resolve("long"), "participants.csv", lines)).telling(told::add));

        assertThat(told).extracting(RowsSoFar::rows).containsExactly(1000L, 2000L);
        assertThat(told).allSatisfy(soFar -> assertThat(soFar.rowsPerSecond()).isPositive());
    }

    private ImportResult people(String... rows) {
        return read("participants.csv", PERSON, rows);
    }

    private ImportResult referrals(String... rows) {
        return read("referrals.csv", REFERRAL, rows);
    }

    private ImportResult read(String name, String header, String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = header;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return database.imports().read(ImportRequest.of(Sheet.of(folder.resolve("sheet"), name, lines)));
    }
}
