package org.handoff.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.handoff.vault.Sealing.Holds;
import org.springframework.core.io.ClassPathResource;

/** What {@code db/sealing.yml} says, in lines: the build writes them, because a start reads them in a twentieth of the time. */
public final class SealingList {

    private static final String FILE = "org/handoff/vault/sealing.txt";

    private SealingList() {
    }

    /** Writes the lines into a folder of classes. */
    public static void write(Path classes) throws IOException {
        var lines = new ArrayList<String>();
        Sealing.readFile().forEach((table, columns) -> {
            var line = new StringBuilder(table);
            columns.forEach((column, holds) -> line.append('\t').append(column).append('\t').append(holds));
            lines.add(line.toString());
        });
        var file = classes.resolve(FILE);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    static Map<String, Map<String, Holds>> read() {
        try {
            return read(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Map<String, Map<String, Holds>> read(String lines) {
        var tables = new TreeMap<String, Map<String, Holds>>();
        for (String line : lines.split("\n")) {
            var parts = line.split("\t");
            var columns = new TreeMap<String, Holds>();
            for (int i = 1; i < parts.length; i += 2) {
                columns.put(parts[i], Holds.valueOf(parts[i + 1]));
            }
            tables.put(parts[0], columns);
        }
        return tables;
    }
}
