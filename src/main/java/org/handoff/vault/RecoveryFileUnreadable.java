package org.handoff.vault;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class RecoveryFileUnreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    RecoveryFileUnreadable(Path file) {
        super(Kind.INVALID, "%s cannot be read as a recovery key: it needs a line 'First half:' and a line 'Second half:', each with six groups of five."
                .formatted(file));
    }
}
