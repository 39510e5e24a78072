package org.handoff.exports.shell;

import org.handoff.shared.Refusal;

final class PlainNotConfirmed extends Refusal {

    private static final long serialVersionUID = 1L;

    PlainNotConfirmed() {
        super(Kind.USAGE, "Anybody who has plain files can read every name in them. Type --confirm PLAIN with --plain if that is meant,"
                + " or leave out --plain and have one sealed file.");
    }
}
