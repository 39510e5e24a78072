package org.handoff.exports.shell;

import org.handoff.shared.Refusal;

final class UnknownProfile extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownProfile(String typed) {
        super(Kind.USAGE, "There is no profile '%s'. Type --profile public, or --profile evaluator --dua DUA-2026-04.".formatted(typed.strip()));
    }
}
