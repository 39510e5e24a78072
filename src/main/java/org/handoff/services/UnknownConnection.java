package org.handoff.services;

import org.handoff.shared.Refusal;

final class UnknownConnection extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownConnection(String typed) {
        super(Kind.NOT_FOUND, "There is no service connection '%s'. Find its id, such as S7, with: service list --open"
                .formatted(typed));
    }
}
