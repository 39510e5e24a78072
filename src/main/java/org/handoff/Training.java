package org.handoff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
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
            help
            report run quarterly --period last-quarter
            exit
            """;

    private Training() {
    }

    /** Leaves its log in the temporary folder that Java was started with. */
    public static void main(String[] arguments) throws IOException {
        var launch = Launch.of(List.of("demo"), Map.of(), UserFolders.ofThisUser());
        try (var context = HandoffApplication.start(launch)) {
            var console = context.getBean(Console.class);
            var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            console.run(launch, new Streams(() -> typed("participant list"), nowhere, nowhere, false, 0));
            console.open(typed(SESSION), nowhere);
        } finally {
            FileSystemUtils.deleteRecursively(launch.file().folder().toFile());
        }
    }

    private static ByteArrayInputStream typed(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
