package org.handoff.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.handoff.imports.ImportResult.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that no column could take, between rows that are good. */
class RowLimitsTests {

    private static final Charset OF_OLD_SPREADSHEETS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;
    private ImportDatabase database;

    @BeforeEach
    void open() throws Exception {
        database = new ImportDatabase(folder.resolve("test.db"));
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void namesTheRowAndTheColumnOfAByteThatIsNotUtf8() {
        var problem = only("P1,José,Müller".getBytes(StandardCharsets.UTF_8), "P2,Jos,M\u00fcller".getBytes(OF_OLD_SPREADSHEETS));

        assertThat(problem).isEqualTo(new Problem("participants.csv", 3, "last_name", "M\uFFFDller",
                "The field holds a character that is not UTF-8", "Save the sheet as CSV UTF-8 and correct the character."));
    }

    @Test
    void refusesNulAndOtherControlCharactersAndMakesThemVisible() {
        assertThat(only("P1,a\0b,c")).extracting(Problem::column, Problem::value).containsExactly("first_name", "a␀b");
        assertThat(only("P1,a,\u001b[2J")).extracting(Problem::column, Problem::value).containsExactly("last_name", "␛[2J");
        assertThat(only("P1,a,b\u0085")).extracting(Problem::value).isEqualTo("b\\u0085");
    }

    @Test
    void refusesALineBreakInANameAndCountsItAsOneRow() {
        assertThat(only("P1,\"Anna\nMaria\",b", "P2,a,b")).extracting(Problem::row, Problem::column, Problem::value, Problem::rule)
                .containsExactly(2L, "first_name", "Anna␊Maria", "The field holds a line break");
        assertThat(only("P1,\"Anna\n\",\"O, \"\"N\"\"\"", "P2,a,b,c")).extracting(Problem::row).isEqualTo(3L);
        database.imports().read(ImportRequest.of(folder.resolve("sheet")).acceptingValid());
        assertThat(database.rows("SELECT first_name, last_name FROM participant")).containsExactly("Anna|O, \"N\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u202ebc", "\u2066Abc", "A\u200bbc", "A\u200dbc", "Abc\u2028d", "\ufeffAbc", "A\u00adbc"})
    void refusesWhatCannotBeSeen(String name) {
        assertThat(only("P1,%s,b".formatted(name))).satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("The field holds a character that cannot be seen");
            assertThat(problem.column()).isEqualTo("first_name");
            assertThat(problem.value()).contains("\\u");
        });
    }

    @Test
    void countsBlankRowsAsTheSpreadsheetDoesWithoutReadingThem() {
        var problem = only("P1,a,b", "", ",,", "P2,a");

        assertThat(problem).extracting(Problem::row, Problem::column, Problem::rule)
                .containsExactly(5L, "", "The row has 2 fields and the header has 3");
    }

    @Test
    void refusesARowWithTooManyFields() {
        assertThat(only("P1,Smith, Anna,b")).extracting(Problem::value, Problem::rule)
                .containsExactly("b", "The row has 4 fields and the header has 3");
    }

    @Test
    void refusesAFieldOfMoreThan64KibAndCutsItWhereItIsShown() {
        assertThat(only("P1,%s,b".formatted("x".repeat(64 * 1024 + 1)))).satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("The field is longer than 64 KiB");
            assertThat(problem.value()).hasSize(60).endsWith("…");
        });
        assertThat(check("P1,%s,b".formatted("x".repeat(64 * 1024))).problems()).isEmpty();
        assertThat(only("P1,%s,b".formatted("é".repeat(32 * 1024 + 1)))).extracting(Problem::column).isEqualTo("first_name");
    }

    @Test
    void refusesALineOfMoreThanAMebibyteAndGoesOnAfterIt() {
        assertThat(only("P1,%s,b".formatted("x".repeat(1024 * 1024)), "P2,a,b")).extracting(Problem::row, Problem::rule)
                .containsExactly(2L, "The row is longer than 1 MiB");
    }

    @Test
    void writesNothingOfAFileThatBreaksOff() {
        var result = database.imports().read(ImportRequest.of(sheet(bytes("P1,a,b"), bytes("P2,\"a,b"), bytes("P3,a,b")))
                .acceptingValid());

        assertThat(result.ending()).isEqualTo(Ending.REFUSED);
        assertThat(result.total()).isEqualTo(new Outcomes(1, 0, 0, 1));
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.rule()).contains("a quotation mark has no partner");
        });
        assertThat(database.count("participant")).isZero();
        assertThat(result.rejectedFiles()).isEmpty();
        assertThat(folder.resolve("sheet")).isDirectoryContaining("glob:**.csv").isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void keepsTheRefusedFieldsAsTheyWere() throws IOException {
        sheet(bytes("P1,=1+1,\" two lines \""), bytes(",=2+2,\" a, \"\"b\"\" \""));

        var result = database.imports().read(ImportRequest.of(folder.resolve("sheet")).acceptingValid()
                .rejectingTo(folder));

        assertThat(result.rejectedFiles()).containsExactly(folder.resolve("participants.rejected.csv"));
        assertThat(Files.readString(folder.resolve("participants.rejected.csv"))).isEqualTo("""
                participant,first_name,last_name,_row,_column,_problem\r
                ,=2+2," a, ""b"" ",3,participant,participant: The row has no key. Give the row a key of its own.\r
                """);
    }

    private Problem only(String... rows) {
        var content = new byte[rows.length][];
        for (int index = 0; index < rows.length; index++) {
            content[index] = bytes(rows[index]);
        }
        return only(content);
    }

    private Problem only(byte[]... rows) {
        var problems = database.imports().read(ImportRequest.of(sheet(rows)).asDryRun()).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private ImportResult check(String row) {
        return database.imports().read(ImportRequest.of(sheet(bytes(row))).asDryRun());
    }

    private Path sheet(byte[]... rows) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(bytes("participant,first_name,last_name"));
        for (byte[] row : rows) {
            content.writeBytes(bytes("\r\n"));
            content.writeBytes(row);
        }
        return Sheet.bytes(folder.resolve("sheet"), "participants.csv", content.toByteArray());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
