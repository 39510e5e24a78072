package org.handoff.codes;

import org.handoff.shared.Refusal;

final class CodeFileWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    /** {@code problem} says what is wrong and what to write instead, without the final stop. */
    CodeFileWrong(String file, int line, String problem) {
        super(Kind.INVALID, "%s, line %d: %s. Correct the file and start again; no code list was changed."
                .formatted(file, line, problem));
    }
}
