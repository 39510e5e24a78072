package org.handoff.imports;

import org.handoff.shared.Refusal;

final class ImportBuiltUpon extends Refusal {

    private static final long serialVersionUID = 1L;

    ImportBuiltUpon(ImportId id, String record, String reason) {
        super(Kind.INVALID, "Import %s stays: %s %s. Undo or correct that first; until then nothing of the import is taken back."
                .formatted(id, record, reason));
    }
}
