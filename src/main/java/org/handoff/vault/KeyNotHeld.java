package org.handoff.vault;

import org.handoff.shared.Refusal;

final class KeyNotHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    KeyNotHeld(KeyGroup group) {
        super(Kind.NOT_PERMITTED, "This needs %s, which are sealed, and your account does not open them. A program lead can do it."
                .formatted(switch (group) {
                    case IDENTITY -> "names";
                    case NARRATIVE -> "notes";
                    case AUDIT -> "the details of the audit log";
                }));
    }
}
