package org.handoff.notes;

import org.handoff.shared.Identifier;

/** The number of a note: {@code M12}. */
public record NoteId(long value) implements Identifier {

    @Override
    public String letter() {
        return "M";
    }

    @Override
    public String toString() {
        return shown();
    }
}
