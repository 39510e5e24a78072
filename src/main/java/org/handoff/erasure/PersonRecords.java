package org.handoff.erasure;

import java.util.List;
import java.util.Map;
import org.handoff.vault.RowPart;

/**
 * All records of one person.
 *
 * @param rows  the rows of each table
 */
record PersonRecords(Map<String, List<RowPart>> rows) {
}
