package org.handoff.audit.shell;

import org.handoff.audit.Anchor;
import org.handoff.console.Answers;
import org.handoff.console.Value;

/** An answer that is the head of the log as a report or a receipt printed it. */
final class AnchorValue implements Value<Anchor> {

    @Override
    public Anchor read(String typed, Answers sofar) {
        return Anchor.read(typed);
    }

    @Override
    public String word() {
        return "HEAD";
    }
}
