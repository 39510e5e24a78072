package org.handoff.anonymity;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class NoHierarchies extends Refusal {

    private static final long serialVersionUID = 1L;

    NoHierarchies(Path folder) {
        super(Kind.NOT_FOUND, "There is no folder %s with hierarchies. It holds a file age.csv for the column age, with lines value;group;*."
                .formatted(folder));
    }
}
