package org.handoff.statistics;

import org.hipparchus.special.Erf;

/** The standard normal distribution, as far as two-sided 95 % intervals need it. */
final class Normal {

    /** The point that leaves 2.5 % above it. */
    static final double Z = Math.sqrt(2) * Erf.erfInv(0.95);

    private Normal() {
    }
}
