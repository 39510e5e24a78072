package org.handoff;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;

/** What came of one call of the program. */
record Called(int code, List<String> out, List<String> err) {

    /** Calls the program as its launcher does, for a user whose home is a folder. */
    static Called with(Path home, String... arguments) {
        return by(streams -> HandoffApplication.run(List.of(arguments), streams, new UserFolders("Linux", home, Map.of())));
    }

    /** Runs something on streams of its own. */
    static Called by(ToIntFunction<Streams> call) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var streams = new Streams(InputStream::nullInputStream, print(out), print(err), false, 0);
        return new Called(call.applyAsInt(streams), lines(out), lines(err));
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
