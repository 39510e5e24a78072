package org.handoff.vault;

import org.handoff.shared.Refusal;

final class CostOutOfBounds extends Refusal {

    private static final long serialVersionUID = 1L;

    CostOutOfBounds(int memoryKib, int passes, int lanes) {
        super(Kind.INVALID, """
                A key slot of this file asks for %d KiB, %d passes and %d lanes, which this program never writes (64 MiB to 1 GiB, \
                3 to 20 passes, 1 to 16 lanes): somebody changed it. Nothing was tried. Restore a backup: backup list"""
                .formatted(memoryKib, passes, lanes));
    }
}
