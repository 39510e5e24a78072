package org.handoff.anonymity;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

/** Reads a CSV file: UTF-8, separated by commas, semicolons or tabs, whichever its first line has. */
final class CsvTable {

    /** What a decoder puts where the bytes make no character. */
    private static final String NOT_UTF_8 = "�";

    private final Path path;
    private long row;

    private CsvTable(Path path) {
        this.path = path;
    }

    /**
     * The lines of a file without a header, blanks around fields taken off.
     *
     * @throws org.handoff.shared.Refusal when it cannot be read or its quotation marks do not match
     */
    static List<List<String>> lines(Path path) {
        var lines = new ArrayList<List<String>>();
        new CsvTable(path).read(lines::add);
        return lines;
    }

    /**
     * A file with a header.
     *
     * @throws org.handoff.shared.Refusal when it cannot be read, has no header or two columns of one name, or a row has more or
     *     fewer fields than the header; the sentence names the row
     */
    static Table table(Path path) {
        var csv = new CsvTable(path);
        var filling = new Table.Builder[1];
        csv.read(fields -> {
            if (filling[0] == null) {
                csv.requireHeader(fields);
                filling[0] = Table.with(fields);
            } else {
                csv.requireFields(fields.size(), filling[0].width());
                filling[0].add(fields);
            }
        });
        if (filling[0] == null) {
            throw new TableWrong(path, 1, "there is no header. The first line names the columns");
        }
        return filling[0].build();
    }

    private void requireHeader(List<String> names) {
        var met = new HashSet<String>();
        for (String name : names) {
            if (name.isEmpty()) {
                throw new TableWrong(path, row, "a column has no name. Name every column");
            }
            if (!met.add(name)) {
                throw new TableWrong(path, row, "two columns are called %s. Rename one".formatted(Shown.of(name)));
            }
        }
    }

    private void requireFields(int found, int wanted) {
        if (found != wanted) {
            throw new TableWrong(path, row, "%d fields, but the header has %d. A field with a separator in it needs quotation marks"
                    .formatted(found, wanted));
        }
    }

    private void read(Consumer<List<String>> reader) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(separator()).detectBomHeader(true)
                .allowExtraCharsAfterClosingQuote(false).allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(path); CloseableIterator<CsvRecord> records = csv.iterator()) {
            row = 1;
            while (records.hasNext()) {
                var fields = records.next().getFields().stream().map(String::strip).toList();
                requireText(fields);
                reader.accept(fields);
                row++;
            }
        } catch (CsvParseException broken) {
            throw new TableWrong(path, row, "a quotation mark has no partner, or the row is too long");
        } catch (IOException | UncheckedIOException unreadable) {
            throw new TableUnreadable(path);
        }
    }

    private void requireText(List<String> fields) {
        for (String field : fields) {
            if (field.contains(NOT_UTF_8)) {
                throw new TableWrong(path, row, "'%s' is not UTF-8. Save the file as CSV UTF-8".formatted(Shown.of(field)));
            }
        }
    }

    /** Semicolon before tab before comma: a label may well hold a comma, but hardly one of the others. */
    private String separator() throws IOException {
        try (var lines = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
            var first = String.valueOf(lines.readLine());
            return first.contains(";") ? ";" : first.contains("\t") ? "\t" : ",";
        }
    }
}
