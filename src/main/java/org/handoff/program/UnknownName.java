package org.handoff.program;

import java.util.List;
import org.handoff.shared.Nearest;
import org.handoff.shared.Refusal;

final class UnknownName extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param what  worker or site */
    UnknownName(String what, String typed, List<String> known) {
        super(Kind.NOT_FOUND, "No %s is called '%s'.%s".formatted(what, typed, Nearest.to(typed, known)
                .map(name -> " Did you mean \"%s\"?".formatted(name)).orElse(known.size() > 9 ? " Leave --%s out to see everybody's.".formatted(what)
                        : " There is: %s.".formatted(String.join(", ", known)))));
    }
}
