package org.handoff.vault;

import org.handoff.shared.Refusal;

final class SealBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    SealBroken(SealedColumn column, RowPart row) {
        super(Kind.INVALID, """
                The %s of row %s in the table %s was changed outside the program or is damaged, and is not shown. \
                Restore it from a backup: backup list""".formatted(column.column(), row, column.table()));
    }
}
