package org.handoff.imports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class NotASourceFile extends Refusal {

    private static final long serialVersionUID = 1L;

    NotASourceFile(Path path, String reason) {
        super(Kind.INVALID,
                "%s was not read: %s. Give a folder, or files with names such as participants.csv."
                        .formatted(path, reason));
    }
}
