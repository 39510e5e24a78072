package org.handoff.services;

import org.handoff.shared.Refusal;

final class AttainedDespiteBarrier extends Refusal {

    private static final long serialVersionUID = 1L;

    AttainedDespiteBarrier(String barrier) {
        super(Kind.INVALID, ("barrier %s says why a service was not attained, and result 1 says that it was. "
                + "Leave --barrier out, or type --result 2.").formatted(barrier));
    }
}
