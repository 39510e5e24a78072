package org.handoff.exports;

import java.nio.file.Path;
import java.util.Map;
import org.handoff.consents.DisclosureId;

/**
 * All records as they left.
 *
 * @param rows        how many each file has, by its name
 * @param disclosure  its line in the log of disclosures
 * @param sha256      the hash of the sealed file, or of the list of hashes of plain ones
 */
public record FullExport(Path out, Map<String, Long> rows, DisclosureId disclosure, String sha256) {

    /** How many rows all files have. */
    public long rowCount() {
        return rows.values().stream().mapToLong(count -> count).sum();
    }
}
