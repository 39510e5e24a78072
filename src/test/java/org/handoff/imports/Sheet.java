package org.handoff.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Writes the files that a test imports. */
final class Sheet {

    private Sheet() {
    }

    /** Writes lines to a file, with the line ends that spreadsheets write. */
    static Path of(Path folder, String name, String... lines) {
        return bytes(folder, name, (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static Path bytes(Path folder, String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A copy of one of the data sets that the tests carry, in a folder that may be written to. */
    static Path copyOf(String name, Path folder) {
        var source = Path.of("src/test/resources/data", name);
        try (var files = Files.list(source)) {
            var target = Files.createDirectories(folder.resolve(name));
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return target;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
