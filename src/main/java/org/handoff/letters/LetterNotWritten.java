package org.handoff.letters;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class LetterNotWritten extends Refusal {

    private static final long serialVersionUID = 1L;

    LetterNotWritten(Path file, Exception reason) {
        super(Kind.INVALID, ("%s could not be written (%s), and nothing was logged. See that the folder may be written to and "
                + "has room,"
                + " or name another with --out.").formatted(file, reason.getClass().getSimpleName()));
    }
}
