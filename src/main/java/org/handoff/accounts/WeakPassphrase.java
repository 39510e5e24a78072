package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class WeakPassphrase extends Refusal {

    private static final long serialVersionUID = 1L;

    WeakPassphrase(String sentence) {
        super(Kind.INVALID, sentence);
    }
}
