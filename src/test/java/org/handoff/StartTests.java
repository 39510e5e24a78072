package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program answers a file it cannot use: one line, the exit code of the contract, and the file as it was. */
class StartTests {

    @TempDir
    Path folder;

    private String said = "";

    @Test
    void refusesAFileThatAnotherVersionMigrated() throws Exception {
        var file = existing();
        change(file, "UPDATE flyway_schema_history SET checksum = 1 WHERE installed_rank = 1");
        change(file, "UPDATE schema_fingerprint SET scripts = 'other'");

        assertThat(run(file, "participant", "list")).isEqualTo(3);
        assertThat(said).contains("does not have the tables that this Handoff expects").hasLineCount(1);
    }

    @Test
    void refusesAFileThatIsOnlyHalfMade() throws Exception {
        var file = existing();
        change(file, "DELETE FROM flyway_schema_history WHERE installed_rank > 2");
        change(file, "UPDATE schema_fingerprint SET scripts = 'other'");

        assertThat(run(file, "participant", "list")).isEqualTo(3);
        assertThat(said).contains("does not have the tables that this Handoff expects").hasLineCount(1);
    }

    @Test
    void refusesAFileWhoseNumberSaysThatItIsDoneAndWhoseTablesAreMissing() throws Exception {
        var file = existing();
        change(file, "DROP TABLE schema_fingerprint");

        assertThat(run(file, "participant", "list")).isEqualTo(3);
        assertThat(said).contains("does not have the tables that this Handoff expects").hasLineCount(1);
    }

    @Test
    void refusesAFolderAnotherProgramsFileAndAFileThatIsNone() throws Exception {
        assertThat(run(folder, "whoami")).isEqualTo(3);
        assertThat(said).contains("is a folder. Name a file in it").hasLineCount(1);

        var text = Files.writeString(folder.resolve("letter.txt"), "Dear officer, ".repeat(100));
        assertThat(run(text, "whoami")).isEqualTo(3);
        assertThat(said).contains("is not a Handoff data file").hasLineCount(1);
        assertThat(text).hasContent("Dear officer, ".repeat(100));

        var other = folder.resolve("other.db");
        change(other, "CREATE TABLE recipe (name)");
        assertThat(run(other, "whoami")).isEqualTo(3);
        assertThat(said).contains("belongs to another program").hasLineCount(1);
    }

    @Test
    void makesTheFolderOfANewFile() {
        assertThat(run(folder.resolve("of two words/deeper/county.db"), "version")).isZero();
    }

    @Test
    void aScriptMayBeginWithAByteOrderMarkAndEndItsLinesAsWindowsDoes() {
        assertThat(typed(existing(), "\uFEFFversion\r\n# a comment\r\n  version\r\nquit\r\nnonsense\r\n")).isZero();
        assertThat(said).hasLineCount(2);
    }

    @Test
    void aScriptNamesTheLineThatFailedAndStopsThere() {
        assertThat(typed(existing(), "version\n\nparticipant show P9\nversion\n")).isEqualTo(5);
        assertThat(said).contains("Line 3 of the script failed (exit code 5)").hasLineCount(3);
    }

    private Path existing() {
        var file = folder.resolve("county.db");
        HandoffProgram.copyTemplateTo(file);
        return file;
    }

    private int run(Path file, String... words) {
        return run(file, List.of(words), "");
    }

    private int typed(Path file, String script) {
        return run(file, List.of("--script", "-"), script);
    }

    private int run(Path file, List<String> words, String input) {
        var arguments = new ArrayList<>(List.of("--file", file.toString()));
        arguments.addAll(HandoffProgram.asLead(folder));
        arguments.addAll(words);
        var screen = new ByteArrayOutputStream();
        var both = new PrintStream(screen, true, StandardCharsets.UTF_8);
        var streams = new Streams(() -> new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), both, both, false, 0);
        int code = HandoffApplication.run(arguments, streams, new UserFolders("Linux", folder, Map.of()));
        said = screen.toString(StandardCharsets.UTF_8).strip();
        return code;
    }

    private static void change(Path file, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
