package org.handoff.exports.shell;

import org.handoff.shared.Refusal;

final class OutMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    OutMissing() {
        super(Kind.USAGE, "Where should the package go? Name a new folder with --out, or try without writing with --dry-run.");
    }
}
