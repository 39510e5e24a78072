package org.handoff.anonymity;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class TableMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    TableMissing(Path path) {
        super(Kind.NOT_FOUND, "There is no file %s. Check the path; a path with blanks needs quotes.".formatted(path));
    }
}
