package org.handoff.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Runs a file of commands, one a line, {@code #} comments; stops at the first failure and names the line. */
final class ScriptRun {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CommandRunner runner;
    private final Screen screen;
    private final boolean keepGoing;

    ScriptRun(CommandRunner runner, Screen screen, boolean keepGoing) {
        this.runner = runner;
        this.screen = screen;
        this.keepGoing = keepGoing;
    }

    /** Runs a script and gives the exit code of the first command that failed, or 0. */
    int run(String path, Supplier<InputStream> standardInput) {
        try (var reader = open(path, standardInput)) {
            int worst = 0;
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number == 1 && line.startsWith(BYTE_ORDER_MARK)) {
                    line = line.substring(1);
                }
                if (line.isBlank() || line.strip().startsWith("#")) {
                    continue;
                }
                if (Prompt.leaves(line)) {
                    return worst;
                }
                int code = runner.runLine(line, screen);
                if (code != 0) {
                    screen.message("Line %d of the script failed (exit code %d)%s".formatted(number, code,
                            keepGoing ? "." : "; the lines after it were not run. To go on all the same: --keep-going"));
                    worst = worst == 0 ? code : worst;
                    if (!keepGoing) {
                        return worst;
                    }
                }
            }
            return worst;
        } catch (CharacterCodingException notText) {
            throw new UsageRefused("The script %s is not UTF-8 text. Save it as UTF-8.".formatted(path));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static BufferedReader open(String path, Supplier<InputStream> standardInput) throws IOException {
        if (path.equals("-")) {
            return new BufferedReader(new InputStreamReader(standardInput.get(), StandardCharsets.UTF_8.newDecoder()));
        }
        if (!Files.isRegularFile(Path.of(path)) || !Files.isReadable(Path.of(path))) {
            throw new ScriptMissing(path);
        }
        return Files.newBufferedReader(Path.of(path), StandardCharsets.UTF_8);
    }
}
