package org.handoff.imports;

import org.handoff.shared.Refusal;

final class ImportAlreadyUndone extends Refusal {

    private static final long serialVersionUID = 1L;

    ImportAlreadyUndone(ImportId id) {
        super(Kind.INVALID, "Import %s was already taken back. See import show %s.".formatted(id, id));
    }
}
