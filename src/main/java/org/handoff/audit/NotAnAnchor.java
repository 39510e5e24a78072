package org.handoff.audit;

import org.handoff.shared.Refusal;

/** What was typed is not the head of a log. */
final class NotAnAnchor extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnAnchor(String typed) {
        super(Kind.INVALID, "'%s' is not the head of an audit log. Type it as it is printed, such as 1042-7F3A-91C0-5D2E-88B4-0C6F."
                .formatted(typed));
    }
}
