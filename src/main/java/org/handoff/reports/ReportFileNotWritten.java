package org.handoff.reports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class ReportFileNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportFileNotWritten(Path file, Exception reason) {
        super(Kind.INVALID, ("%s could not be written (%s). See that the folder exists, may be written to and has room,"
                + " or name another with --out.").formatted(file, reason.getClass().getSimpleName()));
    }
}
