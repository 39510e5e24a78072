package org.handoff.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of figures as CSV (RFC 4180). */
final class FiguresCsv {

    private FiguresCsv() {
    }

    static void write(List<List<@Nullable Object>> rows, Writer target) {
        var csv = CsvWriter.builder().build(target);
        csv.writeRecord(FiguresSheet.HEADER);
        rows.forEach(row -> csv.writeRecord(row.stream().map(FiguresCsv::field).toList()));
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet runs a text that begins like a formula; an apostrophe in front keeps it text. Numbers are written out, never as 1.98E-4. */
    static String field(@Nullable Object value) {
        var text = value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : Objects.toString(value, "");
        return value instanceof String && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
