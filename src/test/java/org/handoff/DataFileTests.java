package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A data file that cannot be used: one clear line on standard error, the exit code, and not a byte of the file changed. */
class DataFileTests {

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void makeTemplate() {
        HandoffProgram.on(made.resolve("template.db"), Transcript.TODAY).close();
    }

    @BeforeEach
    void copyTemplate() throws IOException {
        file = Files.copy(made.resolve("template.db"), folder.resolve("program.db"));
    }

    private Called call(Path path, String... words) {
        return Called.with(folder, Stream.of(List.of("--file", path.toString()), HandoffProgram.asLead(folder), List.of(words))
                .flatMap(List::stream).toArray(String[]::new));
    }

    private void assertRefused(int code, String said) throws IOException {
        var before = Files.readAllBytes(file);
        var called = call(file, "participant", "add", "--first", "Ida");
        assertSaysOneLine(called, code, said);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void assertSaysOneLine(Called called, int code, String said) {
        assertThat(called.err()).singleElement().asString().contains(said).doesNotContain("Exception");
        assertThat(called.out()).isEmpty();
        assertThat(called.code()).isEqualTo(code);
    }

    private static void execute(Path path, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + path); var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a?b.db", "a#b.db", "a%41.db", "a\u0007.db", " "})
    void aPathThatSqliteWouldReadAsAnOptionIsRefused(String path) {
        assertSaysOneLine(Called.with(folder, "--file", path, "participant", "list"), 2, "cannot be the path of a data file");
    }

    @Test
    void aDayThatIsNoDayIsRefused() {
        assertSaysOneLine(Called.with(folder, "--file", file.toString(), "--as-of", "2026-02-30", "help"),
                2, "'2026-02-30' is not a date");
    }

    /** Neither Java nor Spring nor the log adds to what the program says. */
    @Test
    void theWholeProcessSaysNoMore() throws Exception {
        Files.writeString(file, "participant,first_name\n".repeat(5_000));
        var java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"),
                HandoffApplication.class.getName(), "--file", file.toString(), "participant", "list").directory(folder.toFile());
        java.environment().put("XDG_STATE_HOME", folder.toString());
        var process = java.redirectError(folder.resolve("err.txt").toFile())
                .redirectOutput(folder.resolve("out.txt").toFile()).start();

        int code = process.waitFor();

        assertSaysOneLine(new Called(code, Files.readAllLines(folder.resolve("out.txt")),
                Files.readAllLines(folder.resolve("err.txt"))),
                3, "is not a Handoff data file");
    }

    @Test
    void aNewFileIsMadeWhereThereIsNone() {
        var fresh = folder.resolve("new/folder/program.db");
        call(fresh, "whoami");
        assertThat(fresh).exists();
    }

    @Nested
    class OfSomethingElse {

        @Test
        void aTableOfAnotherProgramStaysAsItIs() throws Exception {
            Files.delete(file);
            execute(file, "CREATE TABLE song (title TEXT)");
            assertRefused(3, "belongs to another program");
        }

        @Test
        void aPictureStaysAsItIs() throws Exception {
            Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
            assertRefused(3, "is not a Handoff data file");
        }

        @Test
        void aLongTextStaysAsItIs() throws Exception {
            Files.writeString(file, "participant,first_name\n".repeat(5_000));
            assertRefused(3, "is not a Handoff data file");
        }

        @Test
        void aFileOfANewerProgramStaysAsItIs() throws Exception {
            execute(file, "PRAGMA user_version = 9999");
            assertRefused(3, "was written by a newer Handoff");
        }

        @Test
        void aFolderIsNoFile() {
            assertSaysOneLine(call(folder, "participant", "list"), 3, "is a folder. Name a file in it");
        }

        @Test
        void aFileIsNoFolder() {
            assertSaysOneLine(call(file.resolve("program.db"), "participant", "list"), 3, "cannot be opened");
        }
    }

    @Nested
    @DisabledOnOs(OS.WINDOWS)
    class OpenToOthers {

        @ParameterizedTest
        @ValueSource(strings = {"rw-r--r--", "rw----r--", "rw-rw----", "rw--w----", "rwxrwxrwx", "rw------x"})
        void aFileThatOthersMayOpenIsRefusedWithTheFix(String permissions) throws Exception {
            permit(file, permissions);
            assertRefused(3, "may be read by others on this machine. Make it yours alone first: chmod 600 " + file);
        }

        @Test
        void aJournalThatOthersMayOpenIsRefusedToo() throws Exception {
            var journal = permit(Files.createFile(folder.resolve("program.db-journal")), "rw-r--r--");
            assertRefused(3, "chmod 600 " + journal);
        }

        @Test
        void theFixIsWhatItSays() throws Exception {
            permit(file, "rw-r--r--");
            var fix = call(file, "whoami").err().get(0).replaceFirst(".*: (?=chmod)", "");
            assertThat(new ProcessBuilder("sh", "-c", fix).start().waitFor()).isZero();
            assertThat(call(file, "whoami").code()).isZero();
        }

        @ParameterizedTest
        @ValueSource(strings = {"rwxrwxr-x", "rwxr-xrwx", "rwxrwxrwx"})
        void aFolderWhereOthersCouldPutAnotherFileIsRefusedWithTheFix(String permissions) throws Exception {
            permit(folder, permissions);
            assertRefused(3, "Close it first: chmod go-w " + folder);
        }

        @Test
        void aFolderThatOthersMayLookIntoWillDo() throws Exception {
            permit(folder, "rwxr-xr-x");
            assertThat(call(file, "whoami").code()).isZero();
        }

        @Test
        void aFolderThatIsCopiedToOtherMachinesIsRefused() throws Exception {
            var copied = Files.createDirectories(folder.resolve("Dropbox/county"));
            assertSaysOneLine(call(copied.resolve("new.db"), "whoami"), 3, "lies in a folder that Dropbox copies to other machines");
            var link = Files.createSymbolicLink(folder.resolve("link.db"), Files.move(file, copied.resolve("program.db")));
            assertSaysOneLine(call(link, "whoami"), 3, "lies in a folder that Dropbox copies to other machines");
            assertThat(copied.resolve("new.db")).doesNotExist();
        }

        @Test
        void aLinkThatLeadsNowhereIsNotFollowed() throws Exception {
            var link = Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("elsewhere.db"));
            assertSaysOneLine(call(link, "whoami"), 3, "is a link that leads nowhere");
            assertThat(folder.resolve("elsewhere.db")).doesNotExist();
        }

        @Test
        void aPipeIsNoFile() throws Exception {
            var pipe = folder.resolve("pipe.db");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
            assertSaysOneLine(call(pipe, "whoami"), 3, "is not a file but a device or a pipe");
        }

        private static Path permit(Path path, String permissions) throws IOException {
            return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    @Nested
    class Damaged {

        @Test
        void aFileCutInHalfIsNotTouched() throws Exception {
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.truncate(Files.size(file) / 2 / 4096 * 4096);
            }
            assertRefused(3, "is damaged, and nothing was changed");
        }
    }

    @Nested
    class NotWritable {

        @Test
        void aReadOnlyFileIsSaid() throws Exception {
            permit(file, "r--r--r--");
            assumeFalse(Files.isWritable(file), "whoever runs this test may write everywhere");
            assertRefused(3, "is read-only");
        }

        @Test
        void aReadOnlyFolderIsSaid() throws Exception {
            permit(folder, "r-xr-xr-x");
            try {
                assumeFalse(Files.isWritable(folder), "whoever runs this test may write everywhere");
                assertRefused(3, "is read-only");
                assertSaysOneLine(call(folder.resolve("new.db"), "participant", "list"), 3, "the folder is read-only");
            } finally {
                permit(folder, "rwx------");
            }
        }

        private static void permit(Path path, String permissions) throws IOException {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }

        /** Takes the ten seconds that a person would wait, too. */
        @Test
        void anotherProgramThatHoldsTheFileIsSaid() throws Exception {
            try (var other = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = other.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                assertRefused(1, "is in use by another program");
            }
        }

        @Test
        void aFullDiskIsSaidAndNothingIsSaved() throws Exception {
            try (var program = HandoffProgram.on(file, Transcript.TODAY)) {
                limitPages(program.getBean(DataSource.class));
                var called = call(program.getBean(Console.class), "participant", "add", "--first", "x".repeat(1_900),
                        "--alias", "y".repeat(1_900));
                assertSaysOneLine(called, 1, "The disk is full, and nothing was saved");
                assertThat(call(program.getBean(Console.class), "participant", "list").out()).containsExactly("No participants.");
            }
        }

        /** Lets no connection of the pool make the file longer, as a full disk does. */
        private static void limitPages(DataSource pool) throws SQLException {
            try (var first = pool.getConnection(); var second = pool.getConnection(); var third = pool.getConnection()) {
                for (Connection connection : List.of(first, second, third)) {
                    try (var statement = connection.createStatement()) {
                        statement.execute("PRAGMA max_page_count = 1");
                    }
                }
            }
        }
    }

    private Called call(Console console, String... words) {
        var call = Stream.concat(Stream.of("--file", file.toString()), Stream.of(words)).toList();
        return Called.by(streams -> console.run(Launch.of(call, Map.of(), UserFolders.ofThisUser()), streams));
    }
}
