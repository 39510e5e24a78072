package org.handoff.machine;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class NotAFolder extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAFolder(Path file) {
        super(Kind.INVALID, "%s is a file, and a folder is needed there. Name another one.".formatted(file));
    }
}
