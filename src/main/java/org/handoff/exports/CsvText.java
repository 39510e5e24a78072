package org.handoff.exports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as text and back (RFC 4180). */
final class CsvText {

    private CsvText() {
    }

    static String of(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        write(text, header, rows);
        return text.toString();
    }

    /** The same as a file: a text of many rows beside its bytes would be in memory twice. */
    static byte[] file(Sheet sheet) {
        var bytes = new ByteArrayOutputStream();
        write(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), sheet.columns(), sheet.rows());
        return bytes.toByteArray();
    }

    private static void write(Writer to, List<String> header, List<List<String>> rows) {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(to)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Sheet read(String name, String text) {
        var rows = CsvReader.builder().ofCsvRecord(text).stream().map(row -> List.copyOf(row.getFields())).toList();
        return new Sheet(name, rows.get(0), rows.subList(1, rows.size()));
    }
}
