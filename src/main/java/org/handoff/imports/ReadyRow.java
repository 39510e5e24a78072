package org.handoff.imports;

import org.jspecify.annotations.Nullable;

/**
 * A row as far as it can be made ready without what the rows before it wrote.
 *
 * @param source   the row as it stands in the file
 * @param checked  its fields, read, and what is wrong with them
 * @param marks    what tells it from other versions of the row; null where a field is wrong
 * @param numbered whether values were sealed for the number that its record will most likely have
 * @param sealed   what was sealed and hashed
 */
record ReadyRow(SourceRow source, RowCheck.Checked checked, @Nullable String marks, boolean numbered, SealedAhead sealed) {
}
