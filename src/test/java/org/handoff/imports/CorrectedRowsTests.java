package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.handoff.HandoffProgram;
import org.handoff.console.Labelled;
import org.handoff.history.ChangeHistory;
import org.handoff.history.HistoryRow;
import org.handoff.history.RecordRef;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.participants.PersonalDetails;
import org.handoff.referrals.Decision;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.Referrals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A spreadsheet comes in, staff correct what it brought, and a later version of the spreadsheet comes in. */
class CorrectedRowsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final String PEOPLE = "participant,first_name,last_name,dob,veteran,race,sex";
    private static final String REFERRALS = "referral,participant,received_on,door,agency,agency_kind,decision,decided_on";

    @TempDir
    private Path folder;
    private ConfigurableApplicationContext program;

    @BeforeEach
    void open() {
        program = HandoffProgram.on(folder.resolve("program.db"), TODAY.toString());
        Sheet.of(folder.resolve("sheets"), "participants.csv", PEOPLE, "A1,Jo,Kim,1980-01-02,1,White,1");
        Sheet.of(folder.resolve("sheets"), "referrals.csv", REFERRALS, "R2,A1,2026-01-10,SOCIAL,North PD,LAW_ENFORCEMENT,PENDING,");
        read(folder.resolve("sheets"));
    }

    @AfterEach
    void close() {
        program.close();
    }

    @Test
    void leavesWhatStaffMadeOfFieldsThatTheSheetRepeats() {
        correct("Jo", "Kimura", "1980-01-20");
        program.getBean(Referrals.class).decide(new ReferralId(1), new Decision("APPROVED", LocalDate.of(2026, 2, 5), "ELIGIBLE", null, null, false));

        var result = read(people("A1,Jo,Kim,1980-01-02,0,White,1"),
                referrals("R2,A1,2026-01-10,SOCIAL,North PD,COMMUNITY,PENDING,"));

        assertThat(result.total()).isEqualTo(new Outcomes(0, 2, 0, 0));
        assertThat(person()).isEqualTo(List.of("Jo", "Kimura", "1980-01-20", "0"));
        assertThat(values("SELECT decision, decided_on, eligibility, agency_kind FROM referral"))
                .isEqualTo(List.of("APPROVED", "2026-02-05", "ELIGIBLE", "COMMUNITY"));
        assertThat(result.rowsLeftAsMade()).isEqualTo(2);
        assertThat(result.leftAsMade()).containsExactly(new KeptFields("participants.csv", 2, List.of("last_name", "dob")),
                new KeptFields("referrals.csv", 2, List.of("decision", "decided_on")));
    }

    @Test
    void tellsOfEachFieldWhatItWasAndWhatItBecame() {
        read(people("A1,Jo,Kim,1981-01-02,0,Asian,1"));

        var told = imported(2);
        assertThat(told).containsExactly("dob 1980-01-02 1981-01-02", "veteran Yes No", "race White null",
                "race null Asian or Asian American");
    }

    @Test
    void saysInWordsWhyNoFieldIsTold() {
        correct("Jo", "Kimura", "1980-01-02");
        read(people("A1,Jo,Kimura,1980-01-02,1,White,1"));
        assertThat(history()).extracting(HistoryRow::what)
                .contains("changed by an import from participants.csv (I2); the record said so already");

        program.getBean(JdbcTemplate.class).update("UPDATE import_change SET before = json_remove(before, '$.after')");
        assertThat(history()).extracting(HistoryRow::what)
                .contains("changed by an import from participants.csv (I2); which fields was not kept then");
    }

    @Test
    void asksWhichOfTwoCorrectionsHolds() throws IOException {
        correct("Jo", "Kimura", "1980-01-02");

        var result = read(ImportRequest.of(people("A1,Jo,Kimm,1980-01-02,0,White,1")).acceptingValid());

        var day = LocalDate.now(ZoneId.systemDefault());
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).matches("Changed in the sheet, and here on %s \\d\\d:\\d\\d:\\d\\d by Morgan".formatted(day));
            assertThat(problem).isEqualTo(new Problem("participants.csv", 2, "last_name", "Kimm", problem.rule(),
                    "To keep P1 as it is, put back what the sheet said before; to take the sheet's, correct P1 first. See: history P1"));
        });
        assertThat(Files.readString(result.rejectedFiles().get(0))).contains("and here on " + day)
                .doesNotContain("Morgan").doesNotContain("Kimura").doesNotContain("Kim,");
        assertThat(person()).isEqualTo(List.of("Jo", "Kimura", "1980-01-02", "1"));

        assertThat(read(people("A1,Jo,Kim,1980-01-02,0,White,1")).total()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(person()).isEqualTo(List.of("Jo", "Kimura", "1980-01-02", "0"));
        correct("Jo", "Kimm", "1980-01-02");
        assertThat(read(people("A1,Jo,Kimm,1980-01-02,0,White,1")).total()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(read(people("A1,Jo,Kimball,1980-01-02,0,White,1")).total()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(person()).isEqualTo(List.of("Jo", "Kimball", "1980-01-02", "0"));
    }

    @Test
    void keepsACorrectionThroughSeveralImportsAndWithFewerColumns() {
        correct("Jo", "Kimura", "1980-01-02");
        read(people("A1,Jo,Kim,1980-01-02,0,White,1"));
        var narrow = Sheet.of(folder.resolve("narrow"), "participants.csv", "participant,veteran", "A1,1");
        assertThat(read(narrow).total()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(read(narrow).total()).isEqualTo(new Outcomes(0, 0, 1, 0));

        assertThat(read(people("A1,Joe,Kim,1980-01-02,1,White,1")).total()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(person()).isEqualTo(List.of("Joe", "Kimura", "1980-01-02", "1"));
    }

    @Test
    void takesACorrectionThatWasTakenBackForNone() {
        correct("Jo", "Kimura", "1980-01-02");
        correct("Jo", "Kim", "1980-01-02");

        read(people("A1,Jo,Kimm,1980-01-02,1,White,1"));

        assertThat(person()).isEqualTo(List.of("Jo", "Kimm", "1980-01-02", "1"));
    }

    @Test
    void leavesAnEmptyCellWhereStaffFilledOneInAndEmptiesWhatTheSheetBrought() {
        read(people("A1,,Kim,1980-01-02,1,White,1"));
        assertThat(person().get(0)).isEqualTo("null");
        correct("Joanna", "Kim", "1980-01-02");

        read(people("A1,,Kim,1980-01-02,0,White,1"));

        assertThat(person()).isEqualTo(List.of("Joanna", "Kim", "1980-01-02", "0"));
    }

    @Test
    void refusesWhatDoesNotFitACorrectionThatStays() {
        program.getBean(JdbcTemplate.class).update("UPDATE referral SET received_on = '2026-02-01', version = version + 1");

        var result = read(referrals("R2,A1,2026-01-10,SOCIAL,North PD,LAW_ENFORCEMENT,APPROVED,2026-01-20"));

        assertThat(result.problems()).extracting(Problem::rule)
                .containsExactly("decided_on 2026-01-20 is before received_on 2026-02-01; it can be that day or later");
    }

    @Test
    void holdsListsAndAgenciesAgainstWhatStaffMadeOfThem() {
        var jdbc = program.getBean(JdbcTemplate.class);
        correct("Jo", "Kim", "1980-01-02", Set.of("Asian"));
        jdbc.update("INSERT INTO agency (name) VALUES ('Sheriff')");
        jdbc.update("UPDATE referral SET agency = (SELECT id FROM agency WHERE name = 'Sheriff'), version = version + 1");

        assertThat(read(people("A1,Jo,Kim,1980-01-02,1,HispanicLatinao,1")).problems()).extracting(Problem::column).containsExactly("race");
        assertThat(read(referrals("R2,A1,2026-01-10,SOCIAL,north pd,LAW_ENFORCEMENT,PENDING,")).total()).isEqualTo(new Outcomes(0, 0, 1, 0));
        read(people("A1,Jo,Kim,1980-01-02,0,White,1"), referrals("R2,A1,2026-01-10,SOCIAL,North PD,COMMUNITY,PENDING,"));
        assertThat(values("SELECT race FROM participant_race")).containsExactly("Asian");
        assertThat(values("SELECT g.name FROM referral r JOIN agency g ON g.id = r.agency")).containsExactly("Sheriff");
        assertThat(values("SELECT count(*) FROM agency")).containsExactly("2");
    }

    @Test
    void asksTheJournalWhereItWasNotKeptWhatTheRowSaid() {
        correct("Jo", "Kimura", "1980-01-02");
        program.getBean(JdbcTemplate.class).update("UPDATE participant SET import_hash = NULL");

        assertThat(read(people("A1,Joe,Kim,1980-01-02,0,White,1")).problems()).extracting(Problem::column).containsExactly("last_name");
        assertThat(read(people("A1,Joe,Kimura,1980-01-02,0,White,1")).total()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(person()).isEqualTo(List.of("Joe", "Kimura", "1980-01-02", "0"));
    }

    @Test
    void takesTheNameOfAnAgencyThatStaffRenamedForNoCorrectionOfTheReferral() {
        program.getBean(JdbcTemplate.class).update("UPDATE agency SET name = 'Northern PD'");

        assertThat(read(referrals("R2,A1,2026-01-10,SOCIAL,South PD,LAW_ENFORCEMENT,PENDING,")).problems()).isEmpty();

        assertThat(values("SELECT g.name FROM referral r JOIN agency g ON g.id = r.agency")).containsExactly("South PD");
    }

    @Test
    void undoPutsBackTheCorrectionAndWhatTheSheetSaidBefore() {
        correct("Jo", "Kimura", "1980-01-02");
        var second = read(people("A1,Jo,Kim,1980-01-02,0,White,1")).id();

        program.getBean(Imports.class).undo(second);

        assertThat(person()).isEqualTo(List.of("Jo", "Kimura", "1980-01-02", "1"));
        assertThat(history()).extracting(HistoryRow::what).contains("changed by an import from participants.csv (I2), which was taken back");
        assertThat(read(people("A1,Jo,Kim,1980-01-02,1,White,1")).total()).isEqualTo(new Outcomes(0, 0, 1, 0));
        assertThat(read(ImportRequest.of(people("A1,Jo,Kim,1980-01-02,0,White,1")).asDryRun()).rowsLeftAsMade()).isOne();
    }

    private void correct(String first, String last, String dob) {
        correct(first, last, dob, Set.of("White"));
    }

    private void correct(String first, String last, String dob, Set<String> races) {
        program.getBean(Participants.class).correct(new ParticipantId(1), new PersonalDetails(first, last, Set.of(), LocalDate.parse(dob), null,
                "1", races, details().veteran(), null, null, null));
    }

    private PersonalDetails details() {
        return program.getBean(Participants.class).details(new ParticipantId(1));
    }

    private ImportResult read(Path... paths) {
        return read(ImportRequest.of(paths));
    }

    private ImportResult read(ImportRequest request) {
        return program.getBean(Imports.class).read(request);
    }

    private Path people(String row) {
        return Sheet.of(folder.resolve("sheets"), "participants.csv", PEOPLE, row);
    }

    private Path referrals(String row) {
        return Sheet.of(folder.resolve("sheets"), "referrals.csv", REFERRALS, row);
    }

    private List<HistoryRow> history() {
        return program.getBean(ChangeHistory.class).of(new RecordRef("P", 1)).rows();
    }

    private List<String> imported(int number) {
        return history().stream().filter(row -> row.what().endsWith("(I%d)".formatted(number))).map(HistoryRow::difference)
                .map(it -> "%s %s %s".formatted(it.field(), shown(it.before()), shown(it.after()))).toList();
    }

    private static String shown(@Nullable Labelled value) {
        return value == null ? "null" : value.shown();
    }

    private List<String> person() {
        var details = details();
        return List.of(String.valueOf(details.firstName()), String.valueOf(details.lastName()), String.valueOf(details.dob()),
                String.valueOf(details.veteran()));
    }

    private List<String> values(String sql) {
        return program.getBean(JdbcTemplate.class).queryForList(sql).stream()
                .flatMap(row -> row.values().stream()).map(String::valueOf).toList();
    }
}
