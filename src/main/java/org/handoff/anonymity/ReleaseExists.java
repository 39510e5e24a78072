package org.handoff.anonymity;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class ReleaseExists extends Refusal {

    private static final long serialVersionUID = 1L;

    ReleaseExists(Path file) {
        super(Kind.INVALID, "There is a file %s already; it was left as it is. Move it away, or name another with --out.".formatted(file));
    }
}
