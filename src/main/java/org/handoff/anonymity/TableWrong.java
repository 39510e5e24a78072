package org.handoff.anonymity;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class TableWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    TableWrong(Path path, long row, String what) {
        super(Kind.INVALID, "%s, row %d: %s. Nothing was released.".formatted(path.getFileName(), row, what));
    }
}
