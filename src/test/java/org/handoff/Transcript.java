package org.handoff;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;
import org.handoff.vault.RememberedStretching;
import org.jline.reader.impl.DefaultParser;

/**
 * Typed lines with the whole output each gives. A line {@code > command} is typed; the lines after it are standard output,
 * {@code ! } before a line marks standard error, {@code = 3} an exit code that is not 0. {@code $DIR} is the test's own folder,
 * {@code $DATA} the folder of sample data, and {@code # } begins a comment. {@code $ file: text} writes a file of the test's
 * folder that nobody else can read; {@code $ file} makes it one that everybody can. A first passphrase that is shown stands
 * in {@code first.txt} from then on; {@code $HEAD} is the last head of the audit log that was shown.
 */
record Transcript(Path folder, Path data) {

    static {
        PreparedStart.putBesides(new RememberedStretching());
    }

    static final String TODAY = "2026-03-16";

    /** The file of Morgan's passphrase in the test's folder; a line without {@code --user} is typed by Morgan. */
    private static final String LEADS = "morgan.txt";
    /** A transcript that begins so is played with the files of a folder in the place of those packed in. */
    private static final String WITH_CONFIG = "# With the files of $DATA/config.";
    private static final String LAST_HEAD = "head.txt";
    private static final Pattern HEAD = Pattern.compile("\\b(\\d+)((?:-[0-9A-F]{4}){5})\\b");
    private static final Pattern MACHINE_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern MACHINE_MINUTE = Pattern.compile("\\b" + TODAY + " \\d\\d:\\d\\d(?=  |,(?! )|$)", Pattern.MULTILINE);
    private static final Pattern FIRST_PASSPHRASE = Pattern.compile("(First passphrase +)([a-z-]+(?: [a-z-]+){5})");

    /** Types every command of a script and gives the script back with the output that came. */
    String replay(String script) {
        if (!script.startsWith(WITH_CONFIG)) {
            return play(script);
        }
        System.setProperty("handoff.config", data.resolve("config").toString());
        try {
            return play(script);
        } finally {
            System.clearProperty("handoff.config");
        }
    }

    private String play(String script) {
        var out = new StringBuilder();
        var file = folder.resolve("program.db").toString();
        var launch = Launch.of(List.of("--file", file, "--as-of", TODAY, "whoami"), Map.of(), UserFolders.ofThisUser());
        if (Files.exists(folder.resolve("program.db"))) {
            write(LEADS, HandoffProgram.PASSPHRASE);
        }
        try (var context = HandoffApplication.start(launch)) {
            var console = context.getBean(Console.class);
            for (String line : script.lines().toList()) {
                if (line.startsWith("> ")) {
                    out.append(line).append('\n').append(typed(console, file, line.substring(2)));
                } else if (line.startsWith("$ ")) {
                    out.append(line).append('\n');
                    prepare(line.substring(2));
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
        var typed = words(line);
        if (!typed.get(0).equals("--user") && Files.exists(folder.resolve(LEADS))) {
            words.addAll(List.of("--user", HandoffProgram.LEAD, "--passphrase-file", folder.resolve(LEADS).toString()));
        }
        words.addAll(typed);
        var streams = new Streams(InputStream::nullInputStream, print(out), print(err), false, 0);
        int code = console.run(Launch.of(words, Map.of(), UserFolders.ofThisUser()), streams);
        return withoutFirstPassphrase(withoutHashes(shown(out, ""))) + withoutHashes(shown(err, "! ")) + (code == 0 ? "" : "= " + code + "\n");
    }

    /** A passphrase that was drawn by chance is kept in a file, for lines to come, and not shown. */
    private String withoutFirstPassphrase(String text) {
        var found = FIRST_PASSPHRASE.matcher(text);
        if (found.find()) {
            write("first.txt", found.group(2));
        }
        return found.replaceAll("$1six words drawn by chance");
    }

    /** The machine's time, and the hashes that come of it, are others on each day. */
    private String withoutHashes(String text) {
        var heads = HEAD.matcher(text);
        while (heads.find()) {
            write(LAST_HEAD, heads.group());
        }
        var withoutHeads = heads.reset().replaceAll("$1-####-####-####-####-####");
        return MACHINE_MINUTE.matcher(MACHINE_TIME.matcher(withoutHeads).replaceAll(TODAY + " 09:30:00")).replaceAll(TODAY + " 09:30");
    }

    private String lastHead() {
        try {
            return Files.exists(folder.resolve(LAST_HEAD)) ? Files.readString(folder.resolve(LAST_HEAD)) : "";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void prepare(String line) {
        var parts = line.split(": ", 2);
        if (parts.length == 2) {
            write(parts[0], parts[1]);
            return;
        }
        setMode(parts[0], "rw-r--r--");
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            setMode(name, "rw-------");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void setMode(String name, String mode) {
        try {
            Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString(mode));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<String> words(String line) {
        return new DefaultParser().parse(line, line.length()).words().stream()
                .map(word -> word.replace("$DIR", folder.toString()).replace("$DATA", data.toString())
                        .replace("$HEAD", lastHead())).toList();
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
