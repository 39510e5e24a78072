package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program leaves on the machine beside its data file, started as {@code java} starts it, without the launcher's help. */
@DisabledOnOs(OS.WINDOWS)
class LeftBehindTests {

    private static final String PLANTED = "Zzcanary";
    private static final String DAY = """
            setup --program "Riverbend" --site "Main" --intake-days 14 --user Morgan --passphrase-file %2$s --recovery-file %3$s
            participant add --first %1$s --last Ünïcode --dob 1991-05-05 --alias %1$s-alias
            participant find %1$s
            participant show %1$s
            participant add --first %1$s --dob %1$s
            participant edit P99 --last %1$s
            referral add --participant %1$s --received today --door %1$s
            %1$s
            report run quarterly --period last-quarter --format pdf,csv --out out
            import county
            """;

    @TempDir
    Path folder;

    private Path home;
    private Path file;

    @BeforeEach
    void makeHome() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        file = home.resolve("county/program.db");
        var county = Files.createDirectory(folder.resolve("county"));
        Files.writeString(county.resolve("participant.csv"), "participant,first_name,last_name,dob\nx1,%1$s,%1$s,%1$s\n".formatted(PLANTED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "022"})
    void everyFileIsItsOwnersAloneWhateverTheUmask(String umask) throws Exception {
        run(umask, HandoffApplication.class, "--file", file.toString(), "--user", "Morgan", "--passphrase-file", passphrase(), "--keep-going", "--script", script());

        var modes = modes(home);
        modes.putAll(modes(folder.resolve("out")));
        modes.putAll(modes(folder.resolve("county"), ".rejected"));
        assertThat(modes.keySet()).anyMatch(name -> name.endsWith("program.db")).anyMatch(name -> name.endsWith("handoff.log"))
                .anyMatch(name -> name.endsWith(".pdf")).anyMatch(name -> name.endsWith(".csv")).anyMatch(name -> name.endsWith("tmp"));
        modes.remove(home.toString());
        // where Java notes which fonts the machine has; the launcher's own umask keeps that closed, too
        modes.keySet().removeIf(name -> name.startsWith(home.resolve(".java").toString()));
        assertThat(modes).allSatisfy((name, mode) -> assertThat(mode).isEqualTo(Files.isDirectory(Path.of(name)) ? "rwx------" : "rw-------"));
    }

    @Test
    void namesStandNowhereInClear() throws Exception {
        run("022", HandoffApplication.class, "--file", file.toString(), "--user", "Morgan", "--passphrase-file", passphrase(), "--keep-going", "--script", script());
        run("022", TypedSession.class, file.toString(), HandoffProgram.PASSPHRASE + "\rparticipant find %1$s\rparticipant show %1$s\rexit\r".formatted(PLANTED));
        breakIt();
        run("022", HandoffApplication.class, "--file", file.toString(), "--user", "Morgan", "--passphrase-file", passphrase(), "participant", "add", "--first", PLANTED);

        assertThat(Files.readString(log())).contains("Command failed").contains("SQLiteException");
        assertThat(holding(PLANTED)).isEmpty();
        assertThat(holding(HandoffProgram.PASSPHRASE)).containsExactly(Path.of(passphrase()));
        assertThat(home.resolve(".local/state/handoff/tmp")).isEmptyDirectory();
        assertThat(file.resolveSibling("program.db-wal")).doesNotExist();
    }

    /** A fault of the program's own, with the typed name on its way. */
    private void breakIt() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("CREATE TRIGGER broken BEFORE INSERT ON participant BEGIN SELECT no_such_function(new.first_name); END");
        }
    }

    private String passphrase() throws IOException {
        return HandoffProgram.as(HandoffProgram.LEAD, HandoffProgram.PASSPHRASE, home).get(3);
    }

    private Path log() {
        return home.resolve(".local/state/handoff/handoff.log");
    }

    private String script() throws IOException {
        return Files.writeString(folder.resolve("day.txt"), DAY.formatted(PLANTED, passphrase(), home.resolve("recovery.txt"))).toString();
    }

    /** Every file with the text in it, but for what this test wrote itself. */
    private List<Path> holding(String text) throws IOException {
        try (var files = Files.walk(folder)) {
            var found = new ArrayList<Path>();
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                boolean ours = each.equals(folder.resolve("day.txt")) || each.startsWith(folder.resolve("county"))
                        || each.startsWith(folder.resolve("said"));
                if (!ours && new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains(text)) {
                    found.add(each);
                }
            }
            return found;
        }
    }

    private static Map<String, String> modes(Path top, String... parts) throws IOException {
        try (var paths = Files.walk(top)) {
            var modes = new TreeMap<String, String>();
            for (Path path : paths.filter(path -> List.of(parts).stream().allMatch(path.toString()::contains)).toList()) {
                modes.put(path.toString(), PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
            }
            return modes;
        }
    }

    /** In a folder of its own: Maven's class path may hold the working directory. */
    private void run(String umask, Class<?> main, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Duser.home=" + home, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("XDG_STATE_HOME");
        builder.environment().putAll(Map.of("LOGGING_LEVEL_ROOT", "TRACE", "LOGGING_LEVEL_ORG_SPRINGFRAMEWORK_JDBC", "TRACE",
                "LOGGING_LEVEL_ORG_HANDOFF", "TRACE"));
        var process = builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        process.waitFor();
    }
}
