package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.handoff.imports.ImportResult.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messy data set: forty good people and referrals among fourteen planted faults. */
class MessyImportTests {

    @TempDir
    private Path folder;
    private ImportDatabase database;
    private Path messy;

    @BeforeEach
    void open() throws Exception {
        database = new ImportDatabase(folder.resolve("test.db"));
        messy = Sheet.copyOf("messy", folder);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void namesEveryPlantedFaultWithRowAndColumn() {
        var result = database.imports().read(ImportRequest.of(messy));

        assertThat(result.problems()).extracting(Problem::file, Problem::row, Problem::column, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("participants.csv", 42L, "participant", "X000007"),
                        tuple("participants.csv", 43L, "dob", "31/02/1990"),
                        tuple("participants.csv", 44L, "dob", "2031-01-01"),
                        tuple("participants.csv", 45L, "sex", "7"),
                        tuple("participants.csv", 46L, "race", "Martian"),
                        tuple("participants.csv", 47L, "participant", ""),
                        tuple("participants.csv", 48L, "first_name", "Bell␇"),
                        tuple("referrals.csv", 42L, "participant", "NOBODY"),
                        tuple("referrals.csv", 43L, "door", "PORTAL"),
                        tuple("referrals.csv", 44L, "intake_on", "2025-01-01"),
                        tuple("referrals.csv", 45L, "received_on", ""),
                        tuple("referrals.csv", 46L, "received_on", "2035-01-01"),
                        tuple("charges.csv", 2L, "referral", "R1"),
                        tuple("charges.csv", 3L, "referral", "Q2"),
                        tuple("charges.csv", 3L, "offence", "30A"));
        assertThat(result.problems()).extracting(Problem::rule).anySatisfy(rule -> assertThat(rule).contains("row 8"))
                .anySatisfy(rule -> assertThat(rule).contains("immigration status"))
                .anySatisfy(rule -> assertThat(rule).contains("row 43 of referrals.csv", "refused"))
                .anySatisfy(rule -> assertThat(rule).contains("Only a referral with door ARREST"))
                .anySatisfy(rule -> assertThat(rule).contains("intake_on 2025-01-01", "received_on 2025-02-01"));
    }

    @Test
    void writesNothingWhileOneRowIsBad() {
        var before = database.dump();

        var result = database.imports().read(ImportRequest.of(messy));

        assertThat(result.ending()).isEqualTo(Ending.REFUSED);
        assertThat(result.total()).isEqualTo(new Outcomes(81, 0, 0, 14));
        assertThat(database.dump()).isEqualTo(before);
        assertThat(database.imports().list()).isEmpty();
    }

    @Test
    void takesTheGoodRowsThenTheCorrectedOnesThenChangesNothing() throws IOException {
        var first = database.imports().read(ImportRequest.of(messy).acceptingValid());

        assertThat(first.ending()).isEqualTo(Ending.WRITTEN);
        assertThat(first.total()).isEqualTo(new Outcomes(81, 0, 0, 14));
        assertThat(database.count("participant")).isEqualTo(41);
        assertThat(database.rows("SELECT first_name, last_name FROM clear_participant WHERE external_key = 'B6'"))
                .containsExactly("=HYPERLINK(1)|+Formula");
        assertThat(database.rows("SELECT DISTINCT name FROM agency")).containsExactly("Müller, \"North\" PD");
        assertThat(first.rejectedFiles()).extracting(path -> path.getFileName().toString())
                .containsExactly("participants.rejected.csv", "referrals.rejected.csv", "charges.rejected.csv");

        correct(messy.resolve("participants.rejected.csv"), "X000007,Twice", "X000099,Twice", "31/02/1990", "1990-02-28",
                "2031-01-01", "1931-01-01", ",,,,7,,,,,", ",,,,1,,,,,", "Martian", "White", "\r\n,No,Key", "\r\nB7,No,Key",
                "Bell\u0007", "Bell");
        correct(messy.resolve("referrals.rejected.csv"), "NOBODY", "X000002", "PORTAL", "ARREST", "ARREST,,,,,,,,,,,2025-01-01",
                "ARREST,,,,,,,,,,,2025-02-01", "Q4,X000001,,", "Q4,X000001,2025-03-01,", "2035-01-01", "2025-01-01");
        correct(messy.resolve("charges.rejected.csv"), "G1,R1,", "G1,Q3,", "30A", "35A");
        var corrected = messy.resolve("participants.rejected.csv");
        var second = database.imports().read(new ImportRequest(List.of(messy.resolve("charges.rejected.csv"), corrected,
                messy.resolve("referrals.rejected.csv")), false, false, null, progress -> { }));

        assertThat(second.problems()).isEmpty();
        assertThat(second.total()).isEqualTo(new Outcomes(14, 0, 0, 0));
        assertThat(database.count("participant")).isEqualTo(48);
        assertThat(database.count("charge")).isEqualTo(2);

        var dump = database.dump();
        var third = database.imports().read(ImportRequest.of(messy.resolve("charges.rejected.csv")));
        assertThat(third.ending()).isEqualTo(Ending.NOTHING_TO_WRITE);
        assertThat(third.total()).isEqualTo(new Outcomes(0, 0, 2, 0));
        var again = database.imports().read(ImportRequest.of(messy).acceptingValid());
        assertThat(again.total()).isEqualTo(new Outcomes(0, 0, 81, 14));
        assertThat(database.dump()).isEqualTo(dump);
        assertThat(database.imports().list()).hasSize(2);
        assertThat(again.rejectedFiles()).extracting(path -> path.getFileName().toString())
                .contains("participants.rejected-2.csv");
        assertThat(again.leftAside()).hasSize(3);
    }

    @Test
    void keepsEveryOutcomeOfAnImportListable() {
        var id = database.imports().read(ImportRequest.of(messy).acceptingValid()).id();

        assertThat(database.imports().rows(id, Outcome.NEW, 1000)).hasSize(81);
        assertThat(database.imports().rows(id, Outcome.REJECTED, 1000)).hasSize(14)
                .contains(new ImportedRow("referrals.csv", 43, "Q2", Outcome.REJECTED, "door: Not in the code list door"));
        assertThat(database.imports().show(id).files()).extracting(FileOutcome::file)
                .containsExactly("participants.csv", "referrals.csv", "charges.csv");
    }

    private static void correct(Path file, String... replacements) throws IOException {
        var text = Files.readString(file);
        for (int index = 0; index < replacements.length; index += 2) {
            assertThat(text).contains(replacements[index]);
            text = text.replace(replacements[index], replacements[index + 1]);
        }
        Files.writeString(file, text);
    }
}
