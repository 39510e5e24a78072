package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class ColumnWithoutRole extends Refusal {

    private static final long serialVersionUID = 1L;

    ColumnWithoutRole(String column) {
        super(Kind.DISCLOSURE, ("The column %1$s has no role, so nothing is released. Say what it is: --quasi %1$s, --protected %1$s,"
                + " --sensitive %1$s, --keep %1$s or --drop %1$s.").formatted(Shown.of(column)));
    }
}
