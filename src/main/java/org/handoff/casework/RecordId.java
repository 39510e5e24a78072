package org.handoff.casework;

import org.handoff.shared.Identifier;

/** The number of a record of any kind, as a timeline names it. */
record RecordId(String letter, long value) implements Identifier {

    @Override
    public String toString() {
        return shown();
    }
}
