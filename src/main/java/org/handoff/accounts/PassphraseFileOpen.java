package org.handoff.accounts;

import org.handoff.shared.Refusal;

final class PassphraseFileOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    PassphraseFileOpen(String sentence) {
        super(Kind.NOT_PERMITTED, sentence);
    }
}
