package org.handoff.vault;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class SecretFileUnreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    SecretFileUnreadable(Path file, String reason) {
        super(Kind.USAGE, "%s %s. Name a text file with the passphrase in its first line.".formatted(file, reason));
    }
}
