package org.handoff.exports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class SealedForOthers extends Refusal {

    private static final long serialVersionUID = 1L;

    SealedForOthers(Path file) {
        super(Kind.INVALID, ("%s was not sealed for these keys. Open it with the recovery key of the program that wrote it:"
                + " export open FILE --out FOLDER --recovery-file FILE").formatted(file));
    }
}
