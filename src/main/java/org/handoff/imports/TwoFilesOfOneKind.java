package org.handoff.imports;

import org.handoff.shared.Refusal;

final class TwoFilesOfOneKind extends Refusal {

    private static final long serialVersionUID = 1L;

    TwoFilesOfOneKind(SourceFile one, SourceFile other) {
        super(Kind.INVALID, "%s and %s are both %s. Import them one after the other."
                .formatted(one.path(), other.path(), one.file().name()));
    }
}
