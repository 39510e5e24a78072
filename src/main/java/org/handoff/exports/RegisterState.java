package org.handoff.exports;

/** How far something in the register has got. */
public enum RegisterState {

    /** Entered, but it may not have its name yet. */
    PENDING("being written"),
    /** It has its name. */
    WRITTEN("written"),
    /** The program ended before it got its name: nothing left. */
    NOTHING("never written");

    private final String words;

    RegisterState(String words) {
        this.words = words;
    }

    /** For a list. */
    public String words() {
        return words;
    }
}
