package org.handoff.history;

import org.handoff.shared.Identifier;

/** A record of any kind that has a letter, which need not exist any more. */
public record RecordRef(String letter, long value) implements Identifier {

    @Override
    public String toString() {
        return shown();
    }
}
