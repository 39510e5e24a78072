package org.handoff.participants;

/** How a part is in a text, the closest last. */
enum Held {
    /** Not at all. */
    NOT,
    /** Anywhere. */
    WITHIN,
    /** A word begins with it. */
    BEGINS_A_WORD,
    /** It is a word. */
    IS_A_WORD;

    Held or(Held other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
