package org.handoff.exports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows as text and back (RFC 4180). */
final class CsvText {

    private CsvText() {
    }

    static String of(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static String of(Sheet sheet) {
        return of(sheet.columns(), sheet.rows());
    }

    static Sheet read(String name, String text) {
        var rows = CsvReader.builder().ofCsvRecord(text).stream().map(row -> List.copyOf(row.getFields())).toList();
        return new Sheet(name, rows.get(0), rows.subList(1, rows.size()));
    }
}
