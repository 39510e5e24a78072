package org.handoff.reports;

import java.nio.file.Path;

/** A kind of file a report can be written as; every bean of this type is one. */
interface ReportFormat {

    /** What staff type, and what the file's name ends in: {@code csv}. */
    String name();

    /**
     * Writes the whole file or none.
     *
     * @throws org.handoff.shared.Refusal when there is a file of that name already, or it cannot be written
     */
    void write(RunResult result, Path target);
}
