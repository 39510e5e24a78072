package org.handoff.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of an exported file, as {@code config/export/columns.yml} declares it.
 *
 * @param file       person, event or panel
 * @param hierarchy  how its values grow coarser; empty for a column released as it is
 * @param basis      sud or health: the basis it needs; empty for none
 * @param type       of the table schema: string, integer or number
 * @param minimum    the smallest number it may hold; null without bounds
 * @param question   what was asked, or how it comes about
 * @param source     record, person or derived
 * @param values     the texts it may hold, of a field of the program's own; empty for the others
 */
record ExportColumn(String file, String name, ColumnRole role, String hierarchy, String basis, String type, @Nullable Integer minimum,
        @Nullable Integer maximum, String label, String question, String source, List<String> values) {

    boolean isText() {
        return type.equals("string");
    }
}
