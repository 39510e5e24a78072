package org.handoff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handoff.console.Console;
import org.handoff.console.Doorkeeper;
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

    /**
     * Goes through what is named, in a folder that exists: {@code setup} makes a data file there, {@code session} works with it, {@code demo}
     * makes a county and works with that, {@code reports} makes a report of it. What one archive should not hold is done by a run of its own.
     */
    public static void main(String[] arguments) throws IOException {
        KnownClasses.only();
        var folder = Path.of(arguments[0]);
        var parts = List.of(arguments);
        TemporaryFolder.use(folder);
        StandardStreams.of(System.getenv());
        var passphrase = folder.resolve("passphrase");
        var file = List.of("--file", folder.resolve("training.db").toString());
        var signedIn = Stream.concat(file.stream(), Stream.of("--user", USER, "--passphrase-file", passphrase.toString())).toList();
        if (parts.contains("setup")) {
            Files.writeString(PrivateFiles.newFile(passphrase), "lantern gravel otter seventeen\n");
            run(file, "setup", "--program", "Training", "--user", USER, "--passphrase-file", passphrase.toString(), "--recovery-file",
                    folder.resolve("recovery").toString());
            run(signedIn, "participant", "add", "--first", "Ada", "--last", "Sample");
        }
        if (parts.contains("session")) {
            run(signedIn, "participant", "list");
            run(signedIn);
            prompt(Launch.of(signedIn, Map.of(), UserFolders.ofThisUser()));
        }
        if (parts.contains("demo")) {
            demo(SESSION + (parts.contains("reports") ? REPORTS : "") + EXIT);
        }
    }

    /** Of a demo, which asks for no passphrase. */
    private static void demo(String session) throws IOException {
        var launch = Launch.of(List.of("demo"), Map.of(), UserFolders.ofThisUser());
        try (var context = HandoffApplication.start(launch)) {
            var console = context.getBean(Console.class);
            console.run(launch, new Streams(() -> typed("participant list"), NOWHERE, NOWHERE, false, 0));
            console.open(typed(session), NOWHERE);
        } finally {
            FileSystemUtils.deleteRecursively(launch.file().folder().toFile());
        }
    }

    /** As at a terminal, which neither this nor a call is. */
    private static void prompt(Launch launch) throws IOException {
        try (var context = HandoffApplication.start(launch)) {
            context.getBean(Doorkeeper.class).arrive(launch.caller());
            context.getBean(Console.class).open(typed(SESSION + EXIT), NOWHERE);
        }
    }

    private static void run(List<String> call, String... words) {
        HandoffApplication.run(Stream.concat(call.stream(), Arrays.stream(words)).toList(),
                new Streams(() -> typed(SESSION + EXIT), NOWHERE, NOWHERE, false, 0), UserFolders.ofThisUser());
    }

    private static ByteArrayInputStream typed(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
