package org.handoff.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.handoff.platform.DataFile;
import org.handoff.platform.UserFolders;
import org.handoff.shared.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * How the program was called: which file, as of which day, and whether to open the prompt, run one command or a script.
 *
 * @param mode       what to do
 * @param file       the data file
 * @param asOf       the day taken for today, as typed, or null
 * @param color      whether colour may be used
 * @param keepGoing  whether a script goes on after a failure
 * @param caller     who calls
 * @param words      the command of a one-shot call, or the script's path
 * @param masked     whether others may look at the screen
 */
public record Launch(Mode mode, DataFile file, @Nullable String asOf, boolean color, boolean keepGoing, Caller caller,
        List<String> words, boolean masked) {

    /** What to do. */
    public enum Mode {
        /** Open the prompt. */
        PROMPT,
        /** Run one command, ask nothing. */
        ONE_SHOT,
        /** Run the commands of a file or of standard input. */
        SCRIPT
    }

    /** A call with nobody else before the screen. */
    public Launch(Mode mode, DataFile file, @Nullable String asOf, boolean color, boolean keepGoing, Caller caller, List<String> words) {
        this(mode, file, asOf, color, keepGoing, caller, words, false);
    }

    private static final List<String> WITH_VALUE =
            List.of("--file", "--user", "--passphrase-file", "--key-file", "--as-of", "--script");
    private static final List<String> BARE = List.of("--no-color", "--keep-going", "--mask");

    /**
     * Reads the global options, which stand before the command.
     *
     * @throws org.handoff.shared.Refusal of kind USAGE
     */
    public static Launch of(List<String> arguments, Map<String, String> environment, UserFolders folders) {
        var reading = new Reading(environment);
        int at = reading.globals(arguments);
        var words = List.copyOf(arguments.subList(at, arguments.size()));
        boolean called = !words.isEmpty() && words.get(0).equals("demo") && reading.file == null;
        // with options it is the command that writes a county, and no file is opened for that but an empty one
        boolean county = called && words.size() > 1 && words.get(1).startsWith("--");
        boolean demo = called && !county;
        var path = Optional.ofNullable(reading.file).or(() -> reading.from("HANDOFF_FILE"))
                .orElseGet(() -> folders.dataFile().toString());
        var file = demo ? DataFile.at(folders.demoFile().toString(), true)
                : county ? DataFile.at(path, false).standIn(folders.demoFile()) : file(path, words, folders);
        if (reading.script != null) {
            if (!words.isEmpty()) {
                throw new UsageRefused("--script runs a file; leave out the command '%s'.".formatted(words.get(0)));
            }
            return new Launch(Mode.SCRIPT, file, reading.asOf, reading.color, reading.keepGoing, reading.caller(), List.of(reading.script), reading.masked);
        }
        if (demo && words.size() == 1 || words.isEmpty()) {
            return new Launch(Mode.PROMPT, file, reading.asOf, reading.color, reading.keepGoing, reading.caller(), List.of(), reading.masked);
        }
        return new Launch(Mode.ONE_SHOT, file, reading.asOf, reading.color, false, reading.caller(),
                demo ? words.subList(1, words.size()) : words, reading.masked);
    }

    /** The same call on an empty file that is thrown away, when it asks for nothing but help or the version: neither needs a data file. */
    public Optional<Launch> withoutFile(UserFolders folders) {
        return mode == Mode.ONE_SHOT && onlyAsks(words) && !file.isPassing()
                ? Optional.of(new Launch(mode, file.standIn(folders.demoFile()), asOf, color, keepGoing, caller, words, masked)) : Optional.empty();
    }

    /** Where no file is, a backup is restored and the version is told without making one there first. */
    private static DataFile file(String path, List<String> words, UserFolders folders) {
        var file = DataFile.at(path, false);
        boolean makesNone = words.size() > 1 && words.subList(0, 2).equals(List.of("backup", "restore")) || onlyAsks(words);
        return makesNone && !Files.exists(Path.of(file.path())) ? file.standIn(folders.standInFile()) : file;
    }

    private static boolean onlyAsks(List<String> words) {
        return !words.isEmpty() && List.of("help", "version").contains(words.get(0)) || words.contains("--help");
    }

    private static final class Reading {

        private final Map<String, String> environment;
        private @Nullable String file;
        private @Nullable String asOf;
        private @Nullable String script;
        private @Nullable String user;
        private @Nullable String passphraseFile;
        private @Nullable String keyFile;
        private boolean color;
        private boolean keepGoing;
        private boolean masked;

        Reading(Map<String, String> environment) {
            this.environment = environment;
            this.color = from("NO_COLOR").isEmpty() && !from("TERM").equals(Optional.of("dumb"));
            this.masked = from("HANDOFF_MASK").isPresent();
        }

        Optional<String> from(String variable) {
            return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
        }

        /** An option goes before the environment. */
        Caller caller() {
            return new Caller(user == null ? from("HANDOFF_USER").orElse(null) : user,
                    passphraseFile == null ? from("HANDOFF_PASSPHRASE_FILE").orElse(null) : passphraseFile,
                    keyFile == null ? from("HANDOFF_KEY_FILE").orElse(null) : keyFile);
        }

        int globals(List<String> arguments) {
            int at = 0;
            while (at < arguments.size() && arguments.get(at).startsWith("--")) {
                var name = arguments.get(at).split("=", 2)[0];
                if (name.equals("--help")) {
                    return at;
                }
                if (BARE.contains(name)) {
                    color &= !name.equals("--no-color");
                    masked |= name.equals("--mask");
                    keepGoing |= name.equals("--keep-going");
                    at++;
                } else if (WITH_VALUE.contains(name)) {
                    at = value(arguments, at, name);
                } else {
                    throw unknown(name);
                }
            }
            return at;
        }

        private int value(List<String> arguments, int at, String name) {
            var parts = arguments.get(at).split("=", 2);
            boolean inline = parts.length == 2;
            if (!inline && at + 1 >= arguments.size()) {
                throw new UsageRefused("%s needs a value. See: handoff help".formatted(name));
            }
            var text = inline ? parts[1] : arguments.get(at + 1);
            switch (name) {
                case "--file" -> file = text;
                case "--as-of" -> asOf = text;
                case "--script" -> script = text;
                case "--user" -> user = text;
                case "--passphrase-file" -> passphraseFile = text;
                default -> keyFile = text;
            }
            return at + (inline ? 1 : 2);
        }

        private static UsageRefused unknown(String name) {
            var known = new ArrayList<>(WITH_VALUE);
            known.addAll(BARE);
            return new UsageRefused(Nearest.to(name, known)
                    .map(near -> "There is no global option %s. Did you mean %s?".formatted(name, near))
                    .orElse("There is no global option %s. Known: %s.".formatted(name, String.join(", ", known))));
        }
    }
}
