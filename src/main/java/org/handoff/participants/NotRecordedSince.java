package org.handoff.participants;

import java.util.List;
import org.handoff.shared.Refusal;

final class NotRecordedSince extends Refusal {

    private static final long serialVersionUID = 1L;

    NotRecordedSince(String typed, ParticipantId survivor, List<String> recorded) {
        super(Kind.INVALID, "%s was not recorded for %s since the merge. %s".formatted(typed, survivor,
                recorded.isEmpty() ? "Nothing was: leave --with out." : "What was: " + String.join(", ", recorded)));
    }
}
