package org.handoff.exports;

import org.handoff.shared.Refusal;

final class ColumnUndeclared extends Refusal {

    private static final long serialVersionUID = 1L;

    ColumnUndeclared(String file, String column) {
        super(Kind.DISCLOSURE, ("The column %2$s of %1$s.csv has no role, so nothing was written. Give it one under %1$s in "
                + "config/export/columns.yml, or leave it out with --exclude %2$s.").formatted(file, column));
    }
}
