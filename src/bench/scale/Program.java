import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.handoff.HandoffApplication;
import org.handoff.accounts.Sessions;
import org.handoff.console.Caller;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.DataFile;
import org.handoff.platform.UserFolders;
import org.handoff.vault.Secret;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The program on one data file, in this Java and with its lead signed in. */
final class Program implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final String PASSPHRASE = "lantern gravel otter seventeen";
    /** Columns of the screen: lists show what a person sees, not everything as in a pipe. */
    private static final int WIDTH = 100;
    private static final List<String> JAVA = List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp", classPath(), "org.handoff.HandoffApplication");

    private final Path file;
    private final ConfigurableApplicationContext program;

    Program(Path file) throws ReflectiveOperationException {
        this.file = file;
        var start = HandoffApplication.class.getDeclaredMethod("start", Launch.class);
        start.setAccessible(true);
        this.program = (ConfigurableApplicationContext) start.invoke(null, Launch.of(List.of("--file", file.toString(), "--as-of", TODAY.toString(), "whoami"),
                Map.of(), UserFolders.ofThisUser()));
        try (var secret = Secret.of(PASSPHRASE.toCharArray())) {
            program.getBean(Sessions.class).signIn("Morgan", secret, null);
        }
    }

    /** What runs statements on the data file. */
    Iterable<JdbcTemplate> templates() {
        return program.getBeansOfType(JdbcTemplate.class).values();
    }

    /** Runs a command as if somebody typed it. */
    void type(String... words) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = program.getBean(Console.class).run(new Launch(Launch.Mode.ONE_SHOT, DataFile.at(file.toString(), false), null, false, false, Caller.UNSAID,
                List.of(words)), new Streams(InputStream::nullInputStream, out, out, false, WIDTH));
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", words) + " gave " + code + ": " + said.toString(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        program.close();
    }

    /** The command line of a call of its own. */
    static List<String> called(String... words) {
        var command = new ArrayList<>(JAVA);
        command.addAll(List.of("--as-of", TODAY.toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** The same on a file, signed in. */
    static List<String> signedIn(Path file, Path passphrase, String... words) {
        var all = new ArrayList<>(List.of("--file", file.toString(), "--user", "Morgan", "--passphrase-file", passphrase.toString()));
        all.addAll(List.of(words));
        return called(all.toArray(String[]::new));
    }

    /** The same for what reads or writes whole files, and may take more of the machine than Java's usual fourth. */
    static List<String> ofItsOwn(Path file, Path passphrase, String... words) {
        var command = new ArrayList<>(signedIn(file, passphrase, words));
        command.removeAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
        command.add(1, "-XX:MaxRAMPercentage=60");
        return command;
    }

    /** A file with the passphrase, made if it is not there. */
    static Path passphrase(Path folder) throws IOException {
        var passphrase = folder.resolve("passphrase");
        if (!Files.exists(passphrase)) {
            Files.createFile(passphrase, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passphrase, PASSPHRASE + "\n");
        }
        return passphrase;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
