package org.handoff.reports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class CopyNotRead extends Refusal {

    private static final long serialVersionUID = 1L;

    CopyNotRead(Path copy) {
        super(Kind.NOT_FOUND, "The file '%s' cannot be read. Type --copy with the path of a file that a report left.".formatted(copy));
    }
}
