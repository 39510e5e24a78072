package org.handoff.imports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class NoSuchFile extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchFile(Path path) {
        super(Kind.NOT_FOUND, "There is no file or folder %s. Check the path; a path with blanks needs quotes.".formatted(path));
    }
}
