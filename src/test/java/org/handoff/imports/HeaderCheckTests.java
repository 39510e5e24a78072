package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.handoff.imports.ImportResult.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderCheckTests {

    @TempDir
    private Path folder;

    @Test
    void namesTheColumnThatAMisspeltOneMeans() {
        assertThat(problems("referral,participant,recieved_on,door")).containsExactly(new Problem("referrals.csv", 1,
                "recieved_on", "recieved_on", "referrals.csv has no such column", "Did you mean received_on?"));
    }

    @Test
    void namesEveryMissingAndEveryRepeatedColumn() {
        assertThat(problems("referral,door,door,favourite colour,")).extracting(Problem::column, Problem::rule)
                .containsExactly(tuple("door", "The column stands twice in the header"),
                        tuple("favourite colour", "referrals.csv has no such column"),
                        tuple("", "Column 5 has no name"),
                        tuple("participant", "The required column is missing"),
                        tuple("received_on", "The required column is missing"));
    }

    @Test
    void knowsWhatOtherSpreadsheetsCallTheColumns() {
        assertThat(fixes("participants", "ID,First Name,Last Name,Date of Birth,Gender,Ethnicity,SSN,Phone,Shoe size,Name")).containsExactly(
                "Did you mean participant?", "Did you mean first_name?", "Did you mean last_name?", "Did you mean dob?", "Did you mean sex?",
                "Did you mean race?", "Delete the column; social security numbers are not kept.",
                "The format has no phone numbers: delete the column, and add the numbers afterwards with participant edit --phone.",
                "Rename it to one of the missing columns: alias, dob_quality, veteran, language, deceased_on; or delete it if nothing of it is wanted.",
                "Split it into first_name and last_name.");
        assertThat(fixes("contacts", "ID,Client ID,Date,Type,direction")).containsExactly("Did you mean contact?", "Did you mean participant?",
                "Did you mean on?", "Did you mean mode?");
        assertThat(fixes("custody_spans", "span,participant,booked_on,released_on,cell")).singleElement().asString().contains("no phone numbers");
        assertThat(fixes("custody_spans", "span,participant,booked_on,released_on,wing"))
                .containsExactly("Delete the column if nothing of it is wanted.");
    }

    @Test
    void everyWordStandsForAColumnThatThereIs() {
        var columns = ExchangeFormat.FILES.stream().flatMap(file -> file.columns().stream()).map(Column::name).toList();
        assertThat(columns).containsAll(HeaderWords.read().columns());
    }

    @Test
    void saysInWhichRowTheHeaderIs() {
        assertThat(problems("Referrals 2026\r\n\r\nreferral,participant,received_on,door")).containsExactly(new Problem("referrals.csv", 1, "", "",
                "The file does not begin with a header row", "The header seems to be in row 3: delete rows 1-2."));
        assertThat(problems(",,\r\nID,Client,Date received")).extracting(Problem::fix)
                .containsExactly("The header seems to be in row 2: delete row 1.");
    }

    @Test
    void takesColumnsInAnyOrderAndAByteOrderMark() {
        assertThat(problems("\uFEFFdoor,received_on,participant,referral")).isEmpty();
    }

    @Test
    void readsPastTheColumnsOfAFileOfRefusedRows() {
        assertThat(problems("referral,participant,received_on,door,_row,_column,_problem")).isEmpty();
    }

    @Test
    void refusesAFileWithoutAHeader() {
        assertThat(problems("")).extracting(Problem::rule).containsExactly("The file does not begin with a header row");
        assertThat(HeaderCheck.problems(referrals(new byte[0]))).hasSize(1);
    }

    @Test
    void saysHowToSaveASheetThatIsNoCsv() {
        assertThat(problems("referral;participant;received_on;door")).extracting(Problem::rule)
                .containsExactly("The columns are not separated by commas");
        assertThat(problems("referral\tparticipant")).extracting(Problem::rule)
                .containsExactly("The columns are not separated by commas");
        assertThat(HeaderCheck.problems(referrals("referral,participant".getBytes(StandardCharsets.UTF_16))))
                .extracting(Problem::fix).singleElement().asString().contains("CSV UTF-8");
        assertThat(problems("referral,\"participant\"s,door")).extracting(Problem::rule)
                .containsExactly("The header row cannot be read");
    }

    @Test
    void refusesMoreThanFiveHundredColumns() {
        assertThat(problems(IntStream.rangeClosed(1, 501).mapToObj(number -> "c" + number).collect(Collectors.joining(","))))
                .extracting(Problem::rule).containsExactly("The header has 501 columns; the most is 500");
    }

    @Test
    void tellsTheHeaderProblemsOfAllFilesBeforeAnyRowIsRead() throws Exception {
        var sheets = folder.resolve("sheets");
        Sheet.of(sheets, "participants.csv", "participant,dobb", "P1,never a date");
        Sheet.of(sheets, "contacts.csv", "contact,participant,on", "C1,NOBODY,never");
        try (var database = new ImportDatabase(folder.resolve("test.db"))) {
            var result = database.imports().read(ImportRequest.of(sheets).acceptingValid());

            assertThat(result.ending()).isEqualTo(Ending.REFUSED);
            assertThat(result.total()).isEqualTo(Outcomes.NONE);
            assertThat(result.problems()).extracting(Problem::file, Problem::row, Problem::column)
                    .containsExactly(tuple("participants.csv", 1L, "dobb"), tuple("contacts.csv", 1L, "direction"));
        }
    }

    private List<String> fixes(String name, String header) {
        return HeaderCheck.problems(new SourceFile(Sheet.of(folder, name + ".csv", header), ExchangeFormat.called(name).orElseThrow())).stream()
                .map(Problem::fix).toList();
    }

    private List<Problem> problems(String header) {
        return HeaderCheck.problems(referrals((header + "\r\nR1\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private SourceFile referrals(byte[] content) {
        return new SourceFile(Sheet.bytes(folder, "referrals.csv", content), ExchangeFormat.called("referrals").orElseThrow());
    }
}
