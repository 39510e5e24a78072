package org.handoff.codes;

import org.handoff.shared.Refusal;

final class CodeNotForThis extends Refusal {

    private static final long serialVersionUID = 1L;

    CodeNotForThis(Code code) {
        super(Kind.INVALID, "%s (%s) does not answer this question. See: codes show %s".formatted(code.code(), code.label(), code.list()));
    }
}
