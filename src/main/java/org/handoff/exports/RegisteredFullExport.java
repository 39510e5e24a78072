package org.handoff.exports;

import java.time.LocalDate;

/**
 * One file or folder with all records that left, as the register has it.
 *
 * @param disclosure  the number of its line in the log of disclosures
 * @param rows        of all files together
 * @param sha256      the hash of the sealed file, or of the list of hashes of plain ones
 * @param state       whether it has got its name
 */
public record RegisteredFullExport(long number, LocalDate madeOn, String madeBy, String recipient, String legalBasis, long disclosure,
        boolean sealed, long rows, String sha256, RegisterState state) {

    /** The number as people see it. */
    public String shown() {
        return "XF" + number;
    }
}
