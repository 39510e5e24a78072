package org.handoff.letters;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class LetterFileTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    LetterFileTaken(Path file) {
        super(Kind.INVALID, ("There is a file %s already; it was left as it is, and nothing was logged. Move it away, or name "
                + "another folder with --out.")
                .formatted(file));
    }
}
