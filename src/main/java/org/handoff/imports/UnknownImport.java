package org.handoff.imports;

import org.handoff.shared.Refusal;

final class UnknownImport extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownImport(ImportId id) {
        super(Kind.NOT_FOUND, "There is no import %s. See import list.".formatted(id));
    }
}
