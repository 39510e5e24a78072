package org.handoff.imports;

import java.util.List;

/** A rule between several fields of one row, or between a row and the record it hangs on. */
@FunctionalInterface
interface RowRule {

    /** What is wrong with the row; fields that could not be read are taken as not recorded. */
    List<Fault> faults(Entry entry);
}
