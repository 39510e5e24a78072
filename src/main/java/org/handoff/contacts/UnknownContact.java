package org.handoff.contacts;

import org.handoff.shared.Refusal;

final class UnknownContact extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownContact(String typed) {
        super(Kind.NOT_FOUND, "There is no contact '%s'. Find its id, such as C9, with: contact list".formatted(typed));
    }
}
