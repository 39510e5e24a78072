package org.handoff.imports;

import org.handoff.shared.Refusal;

final class ImportAlreadyUndone extends Refusal {

    private static final long serialVersionUID = 1L;

    ImportAlreadyUndone(ImportId id, String undoneAt) {
        super(Kind.INVALID, "Import %s was already taken back at %s.".formatted(id, undoneAt));
    }
}
