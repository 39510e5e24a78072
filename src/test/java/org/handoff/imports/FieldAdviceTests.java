package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told to write who wrote what people write in spreadsheets. */
class FieldAdviceTests {

    @TempDir
    private static Path folder;
    private static ImportDatabase database;
    private static CodeBook codes;

    @BeforeAll
    static void open() throws Exception {
        database = new ImportDatabase(folder.resolve("test.db"));
        codes = new CodeBook(database.codes(), LocalDate.of(2026, 11, 1));
    }

    @AfterAll
    static void close() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "living-situation | Homeless      | Which of these: 101 (Emergency shelter or voucher motel), 116 (Place not meant for habitation), 118 (Safe haven)?",
        "living-situation | homless       | Which of these: 101 (Emergency shelter or voucher motel), 116 (Place not meant for habitation), 118 (Safe haven)?",
        "living-situation | Housed        | One of 101, 116, 118, 204, 205, 206 and others. See: codes show living-situation",
        "living-situation | detox         | Did you mean 205 (Substance use treatment facility or detox)?",
        "charge-status    | filed         | Which of these: 40 (Filed, intake not done in time), 41 (Filed, prosecutor's discretion), 42 (Filed, found ineligible)?",
        "offence          | Theft         | Which of these: 23A, 23B, 23C, 23D, 23E, 23F, 23G, 23H, 240, 280? See: codes show offence",
        "service-category | Detox         | Did you mean 20 (Withdrawal management (detox))?",
        "service-category | Mental health | Which of these: 1 (Community mental health), 36 (Crisis stabilization)?",
        "service-category | Bus           | One of 1, 2, 3, 4, 5, 6 and others. See: codes show service-category",
        "yes-no           | Y             | Write 1.",
        "yes-no           | FALSE         | Write 0.",
        "yes-no           | Yes           | Write 1.",
        "yes-no           | maybe         | One of 0 (No), 1 (Yes), 8 (Doesn't know), 9 (Prefers not to answer), 99 (Not collected).",
        "door             | PORTAL        | 'One of ARREST, SOCIAL, COMMUNITY.'",
        "justice-kind     | CITATON       | Did you mean CITATION (Citation)?"})
    void ofACode(String list, String text, String advice) {
        assertThat(codes.read(list, text).fix()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'White, Asian'       | Write White;Asian.",
        "white/asian          | Write White;Asian.",
        "White and Asian      | Write White;Asian.",
        "'White, Asian; 8'    | Write White;Asian; 8.",
        "'Black, African American or African' | Write BlackAfAmerican."})
    void ofSeveralCodes(String text, String advice) {
        assertThat(Kinds.codes("race").read(text, codes).fix()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Y    | Write 1.",
        "no   | Write 0.",
        "warm | 'Write 0 or 1, or leave it empty if it was not recorded.'"})
    void ofAFlag(String text, String advice) {
        assertThat(Kinds.FLAG.read(text, codes).fix()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "-5        | 'An amount is not below 0: write what was spent, or leave the row out.'",
        "(12.00)   | 'An amount is not below 0: write what was spent, or leave the row out.'",
        "12.345    | Write at most two digits after the point.",
        "1e3       | 'Write it in digits, with a point before the cents.'",
        "'$1,200'  | Write 1200.",
        "12.50 USD | Write 12.50."})
    void ofAnAmount(String text, String advice) {
        assertThat(Kinds.MONEY.read(text, codes).fix()).isEqualTo(advice);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30 min    | Write 30.",
        "45.0      | Write 45.",
        "0:30      | 'Write minutes alone: 30, if 0:30 is hours and minutes.'",
        "1:15      | 'Write minutes alone: 75, if 1:15 is hours and minutes.'",
        "2 hours   | 'Write it in digits, without a point and without a unit.'",
        "-3        | 'Write it without a minus sign, or leave it empty.'",
        "1500      | Correct the number."})
    void ofMinutes(String text, String advice) {
        assertThat(Kinds.whole(1440).read(text, codes).fix()).isEqualTo(advice);
    }

    @Test
    void takesNoLettersForAnotherCode() {
        assertThat(codes.read("offence", "35A").isRefused()).isFalse();
        assertThat(codes.read("offence", "35C").fix()).doesNotContain("Did you mean");
    }
}
