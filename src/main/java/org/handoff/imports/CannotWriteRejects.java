package org.handoff.imports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class CannotWriteRejects extends Refusal {

    private static final long serialVersionUID = 1L;

    CannotWriteRejects(Path folder) {
        super(Kind.NOT_PERMITTED,
                "The refused rows cannot be written to %s, so nothing was imported. Name another folder with --rejected."
                        .formatted(folder));
    }
}
