package org.handoff.anonymity;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class ReleaseNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    ReleaseNotWritten(Path file, Exception reason) {
        super(Kind.INVALID, ("%s could not be written (%s), and nothing was left behind. See that the folder may be written to and has room,"
                + " or name another file with --out.").formatted(file, reason.getClass().getSimpleName()));
    }
}
