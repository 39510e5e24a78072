package org.handoff.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handoff.machine.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** One file of the exchange format while it is written; rows number themselves. */
final class Sheet implements AutoCloseable {

    private final CsvWriter writer;
    private final String letter;
    private int rows;

    Sheet(Path folder, String name, String letter, String... columns) throws IOException {
        this.writer = CsvWriter.builder().build(PrivateFiles.newFile(folder.resolve(name + ".csv")), StandardCharsets.UTF_8);
        this.letter = letter;
        writer.writeRecord(columns);
    }

    /** Writes a row after its key and gives the key; null is an empty field. */
    String row(@Nullable Object... values) {
        var key = "%s%04d".formatted(letter, ++rows);
        var record = new ArrayList<>(List.of(key));
        Arrays.stream(values).map(value -> value == null ? "" : value.toString()).forEach(record::add);
        writer.writeRecord(record);
        return key;
    }

    /** How many rows it has so far, without the header. */
    int rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
