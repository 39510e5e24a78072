package org.handoff.reports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class ReportFileExists extends Refusal {

    private static final long serialVersionUID = 1L;

    ReportFileExists(Path file) {
        super(Kind.INVALID, "There is a file %s already; it was left as it is. Move it away, or name another folder with --out."
                .formatted(file));
    }
}
