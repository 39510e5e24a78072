package org.handoff.fields.shell;

import org.handoff.shared.Refusal;

final class NotARecord extends Refusal {

    private static final long serialVersionUID = 1L;

    NotARecord(String typed) {
        super(Kind.USAGE, "'%s' is no record that has custom fields. Type an id with its letter: P12, R34, A3 or C9."
                .formatted(typed));
    }
}
