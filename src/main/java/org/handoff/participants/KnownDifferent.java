package org.handoff.participants;

import org.handoff.shared.Refusal;

final class KnownDifferent extends Refusal {

    private static final long serialVersionUID = 1L;

    KnownDifferent(Difference known) {
        super(Kind.INVALID, """
                %1$s and %2$s are known to be two people since %3$s%4$s. If they are one after all, first: participant different %1$s \
                --from %2$s --no-longer""".formatted(known.one(), known.other(), known.decidedOn(),
                known.reason() == null ? "" : " (%s)".formatted(known.reason())));
    }
}
