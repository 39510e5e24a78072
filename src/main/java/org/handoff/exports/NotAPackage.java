package org.handoff.exports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class NotAPackage extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAPackage(Path folder) {
        super(Kind.NOT_FOUND, "%s is no package: it has no %s. Name the folder that export anonymized wrote.".formatted(folder, Checksums.FILE));
    }
}
