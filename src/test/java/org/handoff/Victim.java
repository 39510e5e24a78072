package org.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Another Java that is killed while it works, as by a power cut of its own. */
public final class Victim {

    private final Path folder;

    /** @param folder where it may leave things, because a killed process cannot tidy up */
    public Victim(Path folder) {
        this.folder = folder;
    }

    /**
     * Starts a class, lets it work for a while after the first line it says, kills it, and gives what it had said by then. A
     * line ends with a full stop; the kill may have cut the last one, which then was never said.
     */
    public List<String> saidUntilKilled(Class<?> main, long milliseconds, String... arguments) throws IOException, InterruptedException {
        var errors = folder.resolve("errors.txt");
        // in its own folder: Maven's class path may hold the working directory, where db/ would be found a second time
        var process = new ProcessBuilder(Stream.concat(command(main, folder), Stream.of(arguments)).toList()).directory(folder.toFile())
                .redirectError(errors.toFile()).start();
        var said = new ArrayList<String>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            var first = lines.readLine();
            assertThat(first).as(() -> "It died by itself: " + whyItDied(errors)).isNotNull();
            // not Process.destroyForcibly, which closes the pipe and loses what was said
            CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS).execute(process.toHandle()::destroyForcibly);
            for (var line = first; line != null && line.endsWith("."); line = lines.readLine()) {
                said.add(line.substring(0, line.length() - 1));
            }
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    /** Spring says it in the log and nowhere else. */
    private String whyItDied(Path errors) {
        try {
            var log = folder.resolve("handoff.log");
            return Files.readString(errors) + (Files.exists(log) ? Files.readString(log) : "");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The command line of a class in a Java of its own. */
    static Stream<String> command(Class<?> main, Path folder) {
        return Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Xshare:auto", "-Djava.io.tmpdir=" + folder, "-DLOG_FILE=" + folder.resolve("handoff.log"),
                "-cp", System.getProperty("java.class.path"), main.getName());
    }
}
