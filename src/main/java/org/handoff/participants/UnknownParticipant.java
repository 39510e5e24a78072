package org.handoff.participants;

import java.util.List;
import org.handoff.shared.Refusal;

final class UnknownParticipant extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownParticipant(String typed) {
        this(typed, List.of());
    }

    /** @param near who may be meant */
    UnknownParticipant(String typed, List<String> near) {
        super(Kind.NOT_FOUND, "There is no participant %s. %s".formatted(typed, near.isEmpty() ? "Look for the person: participant find NAME"
                : "Perhaps %s; look with: participant find NAME".formatted(String.join(" or ", near))));
    }
}
