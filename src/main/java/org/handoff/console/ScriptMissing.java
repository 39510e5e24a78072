package org.handoff.console;

import org.handoff.shared.Refusal;

final class ScriptMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ScriptMissing(String path) {
        super(Kind.NOT_FOUND, "There is no script %s that can be read. Check the path.".formatted(path));
    }
}
