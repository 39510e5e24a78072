package org.handoff.exports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class NotASealedExport extends Refusal {

    private static final long serialVersionUID = 1L;

    NotASealedExport(Path file, String why) {
        super(Kind.INVALID, "%s is no whole export of this program: %s. Nothing of it was kept. Name the file that export full wrote, or have it written again."
                .formatted(file, why));
    }
}
