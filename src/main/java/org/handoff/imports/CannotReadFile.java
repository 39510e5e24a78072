package org.handoff.imports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class CannotReadFile extends Refusal {

    private static final long serialVersionUID = 1L;

    CannotReadFile(Path path) {
        super(Kind.NOT_PERMITTED, 
                "%s cannot be read. Check that you may read it and that no other program holds it.".formatted(path));
    }
}
