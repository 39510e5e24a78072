package org.handoff.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handoff.machine.PrivateFiles;

/**
 * The refused rows of one file: the source's columns as they were, and why each row was refused. Nothing in a field is changed,
 * because the file goes in again. Until the import is written it has another name; it never takes the place of a file.
 */
final class RejectedFile implements Closeable {

    private final Path folder;
    private final String name;
    private final Header header;
    private final Path part;
    private final CsvWriter csv;
    private boolean closed;

    RejectedFile(Path folder, String name, Header header) {
        this.folder = folder;
        this.name = name;
        this.header = header;
        try {
            this.part = PrivateFiles.newFile(folder, name + ".rejected", ".csv.part");
            this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(part, StandardCharsets.UTF_8);
        } catch (IOException notWritable) {
            throw new CannotWriteRejects(folder);
        }
        write(with(ownColumns(header.names()), Header.OF_REJECTS));
    }

    void add(SourceRow row, List<Fault> faults) {
        var columns = String.join("; ",
                faults.stream().map(Fault::column).distinct().filter(column -> !column.isEmpty()).toList());
        var problems = String.join("; ", faults.stream().map(RejectedFile::inWords).toList());
        write(with(ownColumns(row.fields()), List.of(Long.toString(row.number()), columns, problems)));
    }

    private void write(List<String> fields) {
        try {
            csv.writeRecord(fields);
        } catch (UncheckedIOException notWritable) {
            throw new CannotWriteRejects(folder);
        }
    }

    /** Gives the file its name, once the import is written; should that fail, the rows are still there under the other one. */
    Path keep() {
        close();
        for (int number = 1; ; number++) {
            var target = folder.resolve("%s.rejected%s.csv".formatted(name, number == 1 ? "" : "-" + number));
            try {
                PrivateFiles.give(part, target);
                return target;
            } catch (FileAlreadyExistsException taken) {
                // the next number may be free
            } catch (IOException notWritable) {
                return part;
            }
        }
    }

    /** Leaves nothing behind, when the import is not written. */
    void drop() {
        close();
        try {
            Files.deleteIfExists(part);
        } catch (IOException notWritable) {
            throw new CannotWriteRejects(folder);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            csv.close();
        } catch (IOException notWritable) {
            throw new CannotWriteRejects(folder);
        }
    }

    /** The fields of the source's own columns: those of an earlier file of refused rows are written anew. */
    private List<String> ownColumns(List<String> fields) {
        var own = new ArrayList<String>();
        for (int index = 0; index < header.names().size(); index++) {
            if (!Header.OF_REJECTS.contains(header.names().get(index))) {
                own.add(index < fields.size() ? fields.get(index) : "");
            }
        }
        return own;
    }

    private static String inWords(Fault fault) {
        var words = (fault.column().isEmpty() ? "" : fault.column() + ": ") + fault.rule();
        return fault.fix().isEmpty() ? words : words + ". " + fault.fix();
    }

    private static List<String> with(List<String> fields, List<String> more) {
        var all = new ArrayList<>(fields);
        all.addAll(more);
        return all;
    }
}
