package org.handoff;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;

/** A report in a Java of its own, for a test that presses Ctrl-C: says {@code ready} before, what the call says, and its exit code. */
final class MakingAReport {

    static final List<String> CALL = List.of("report", "run", "quarterly", "--period", "2026-Q3", "--audience", "public",
            "--format", "csv,pdf", "--out");

    private MakingAReport() {
    }

    public static void main(String[] arguments) {
        try (var program = HandoffProgram.on(Path.of(arguments[0]), Transcript.TODAY)) {
            System.out.println("ready.");
            var call = new ArrayList<>(List.of("--file", arguments[0]));
            call.addAll(CALL);
            call.add(arguments[1]);
            int code = program.getBean(Console.class).run(Launch.of(call, Map.of(), UserFolders.ofThisUser()),
                    new Streams(InputStream::nullInputStream, System.out, System.out, false, 0));
            System.out.println(code + ".");
        }
    }
}
