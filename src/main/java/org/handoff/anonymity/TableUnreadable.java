package org.handoff.anonymity;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class TableUnreadable extends Refusal {

    private static final long serialVersionUID = 1L;

    TableUnreadable(Path path) {
        super(Kind.NOT_PERMITTED, "%s cannot be read. Check that it is a file and that you may read it.".formatted(path));
    }
}
