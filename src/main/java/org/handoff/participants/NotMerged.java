package org.handoff.participants;

import org.handoff.shared.Refusal;

final class NotMerged extends Refusal {

    private static final long serialVersionUID = 1L;

    NotMerged(String typed) {
        super(Kind.NOT_FOUND, "%s is not merged into anybody's record. Which are: participant duplicates --merged".formatted(typed));
    }
}
