package org.handoff.fields.shell;

import org.handoff.fields.RecordKind;
import org.handoff.shared.Identifier;

/** A record that may have custom fields. */
record RecordOfKind(RecordKind kind, long value) implements Identifier {

    @Override
    public String letter() {
        return kind.letter();
    }

    @Override
    public String toString() {
        return shown();
    }
}
