package org.handoff.vault;

import java.util.Optional;

/** Somebody's own keys, with which a copy of a data file is opened. */
public final class CopyKeys {

    private final PersonalKeys own;

    CopyKeys(PersonalKeys own) {
        this.own = own;
    }

    PersonalKeys own() {
        return own;
    }

    /** The key of the file that an envelope belongs to; empty when it was not wrapped for these keys. */
    public Optional<byte[]> fileKey(Envelope envelope) {
        return envelope.key(own);
    }

    @Override
    public String toString() {
        return "[keys]";
    }
}
