package org.handoff;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;
import org.jline.reader.impl.DefaultParser;

/**
 * Typed lines with the whole output each gives. A line {@code > command} is typed; the lines after it are standard output,
 * {@code ! } before a line marks standard error, {@code = 3} an exit code that is not 0. {@code $DIR} is the test's own folder,
 * {@code $DATA} the folder of sample data, and {@code # } begins a comment.
 */
record Transcript(Path folder, Path data) {

    static final String TODAY = "2026-03-16";

    /** Types every command of a script and gives the script back with the output that came. */
    String replay(String script) {
        var out = new StringBuilder();
        var file = folder.resolve("program.db").toString();
        var launch = Launch.of(List.of("--file", file, "--as-of", TODAY, "help"), Map.of(), UserFolders.ofThisUser());
        try (var context = HandoffApplication.start(launch)) {
            var console = context.getBean(Console.class);
            for (String line : script.lines().toList()) {
                if (line.startsWith("> ")) {
                    out.append(line).append('\n').append(typed(console, file, line.substring(2)));
                } else if (line.startsWith("#")) {
                    out.append(line).append('\n');
                }
            }
        }
        return out.toString();
    }

    private String typed(Console console, String file, String line) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of("--file", file, "--as-of", TODAY));
        words.addAll(words(line));
        var streams = new Streams(InputStream::nullInputStream, print(out), print(err), false, 0);
        int code = console.run(Launch.of(words, Map.of(), UserFolders.ofThisUser()), streams);
        return shown(out, "") + shown(err, "! ") + (code == 0 ? "" : "= " + code + "\n");
    }

    private List<String> words(String line) {
        return new DefaultParser().parse(line, line.length()).words().stream()
                .map(word -> word.replace("$DIR", folder.toString()).replace("$DATA", data.toString())).toList();
    }

    private String shown(ByteArrayOutputStream stream, String mark) {
        var text = new StringBuilder();
        stream.toString(StandardCharsets.UTF_8).lines().map(line -> line.replace(folder.toString(), "$DIR")
                .replace(data.toString(), "$DATA")).forEach(line -> text.append((mark + line).stripTrailing()).append('\n'));
        return text.toString();
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
