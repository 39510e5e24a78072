package org.handoff.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handoff.shared.ScreenText;

/** What no field and no row may hold, whatever the column. */
final class RowLimits {

    /** The longest line, in bytes. */
    static final int LINE_BYTES = 1024 * 1024;
    /** The longest field, in bytes. */
    static final int FIELD_BYTES = 64 * 1024;
    /** The most columns of a header. */
    static final int COLUMNS = 500;
    /** The most fields of a row that is still read, only to be refused. */
    static final int MOST_FIELDS = 16 * 1024;

    private static final char NOT_UTF_8 = '\uFFFD';
    private static final int MOST_BYTES_OF_A_CHARACTER = 3;

    private RowLimits() {
    }

    /** What is wrong with the row as a whole; a row with such a fault is not read field by field. */
    static List<Fault> ofRow(SourceRow row, Header header) {
        var faults = new ArrayList<Fault>();
        int expected = header.names().size();
        int there = row.fields().size();
        if (there != expected) {
            faults.add(new Fault("", there > expected ? Shown.of(row.fields().get(expected)) : "",
                    "The row has %d fields and the header has %d".formatted(there, expected),
                    there > expected ? "A text with a comma in it needs quotation marks around it."
                            : "Add the missing commas, or the closing quotation mark of a text."));
        }
        if (row.fields().stream().mapToLong(RowLimits::bytes).sum() > LINE_BYTES) {
            faults.add(new Fault("", "", "The row is longer than 1 MiB", "Shorten it, or look for a missing quotation mark."));
        }
        return faults;
    }

    /** What is wrong with the characters of a field. */
    static Optional<Fault> ofField(String column, String field) {
        if (bytes(field) > FIELD_BYTES) {
            return Optional.of(new Fault(column, field, "The field is longer than 64 KiB",
                    "Shorten it, or look for a missing quotation mark."));
        }
        if (field.indexOf(NOT_UTF_8) >= 0) {
            return Optional.of(new Fault(column, field, "The field holds a character that is not UTF-8",
                    "Save the sheet as CSV UTF-8 and correct the character."));
        }
        if (ScreenText.isPlain(field.strip())) {
            return Optional.empty();
        }
        if (field.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r')) {
            return Optional.of(new Fault(column, field, "The field holds a control character", "Type the field again."));
        }
        return Optional.of(ScreenText.isPlain(field.replaceAll("[\r\n]", ""))
                ? new Fault(column, field, "The field holds a line break", "Put it on one line.")
                : new Fault(column, field, "The field holds a character that cannot be seen", "Type the field again."));
    }

    private static long bytes(String field) {
        return (long) field.length() * MOST_BYTES_OF_A_CHARACTER <= FIELD_BYTES ? field.length()
                : field.getBytes(StandardCharsets.UTF_8).length;
    }
}
