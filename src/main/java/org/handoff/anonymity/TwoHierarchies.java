package org.handoff.anonymity;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class TwoHierarchies extends Refusal {

    private static final long serialVersionUID = 1L;

    TwoHierarchies(String column, Path one, Path other) {
        super(Kind.INVALID, "%s and %s are both hierarchies of %s. Move one of them away.".formatted(one.getFileName(), other.getFileName(),
                Shown.of(column)));
    }
}
