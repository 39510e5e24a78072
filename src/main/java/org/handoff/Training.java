package org.handoff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.machine.KnownClasses;
import org.handoff.machine.PrivateFiles;
import org.handoff.machine.TemporaryFolder;
import org.handoff.platform.UserFolders;
import org.springframework.util.FileSystemUtils;

/**
 * Goes once through what a session usually needs, so that the launcher can keep the classes loaded on the way for quicker
 * starts. Works on a throw-away demo and shows nothing.
 */
final class Training {

    private static final String SESSION = """
            participant list
            participant find sample
            referral list --open
            today
            help
            """;
    private static final String REPORTS = "report run quarterly --period last-quarter\n";
    private static final String EXIT = "exit\n";
    private static final String USER = "Sam";
    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    private Training() {
    }

    /** Leaves its log in the temporary folder that Java was started with. With the word {@code reports} a report is made, too. */
    public static void main(String[] arguments) throws IOException {
        KnownClasses.only();
        TemporaryFolder.use(Files.createTempDirectory("handoff-training"));
        StandardStreams.of(System.getenv());
        signedIn();
        atThePrompt(SESSION + (List.of(arguments).contains("reports") ? REPORTS : "") + EXIT);
    }

    /** Of a demo, which asks for no passphrase. */
    private static void atThePrompt(String session) throws IOException {
        var launch = Launch.of(List.of("demo"), Map.of(), UserFolders.ofThisUser());
        try (var context = HandoffApplication.start(launch)) {
            var console = context.getBean(Console.class);
            console.run(launch, new Streams(() -> typed("participant list"), NOWHERE, NOWHERE, false, 0));
            console.open(typed(session), NOWHERE);
        } finally {
            FileSystemUtils.deleteRecursively(launch.file().folder().toFile());
        }
    }

    /** As somebody starts it every morning. */
    private static void signedIn() throws IOException {
        var folder = Files.createTempDirectory("handoff-training");
        try {
            var passphrase = PrivateFiles.newFile(folder.resolve("passphrase"));
            Files.writeString(passphrase, "lantern gravel otter seventeen\n");
            var file = folder.resolve("training.db").toString();
            run("--file", file, "setup", "--program", "Training", "--user", USER, "--passphrase-file", passphrase.toString(),
                    "--recovery-file", folder.resolve("recovery").toString());
            run("--file", file, "--user", USER, "--passphrase-file", passphrase.toString(), "participant", "add", "--first", "Ada", "--last", "Sample");
            run("--file", file, "--user", USER, "--passphrase-file", passphrase.toString(), "participant", "list");
            run("--file", file, "--user", USER, "--passphrase-file", passphrase.toString());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static void run(String... words) {
        HandoffApplication.run(List.of(words), new Streams(() -> typed(SESSION + EXIT), NOWHERE, NOWHERE, false, 0), UserFolders.ofThisUser());
    }

    private static ByteArrayInputStream typed(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
