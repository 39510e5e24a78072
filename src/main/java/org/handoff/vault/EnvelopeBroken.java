package org.handoff.vault;

import org.handoff.shared.Refusal;

final class EnvelopeBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    EnvelopeBroken() {
        super(Kind.INVALID, "The head of the file is damaged, or it is no file of this program. Use another copy: backup list");
    }
}
