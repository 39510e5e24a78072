package org.handoff.demo;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class CountyNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    CountyNotWritten(Path folder, Exception reason) {
        super(Kind.INVALID, ("%s could not be written (%s), and nothing of it was kept. See that the folder above it may be written to and has room,"
                + " or name another with --out.").formatted(folder, reason.getClass().getSimpleName()));
    }
}
