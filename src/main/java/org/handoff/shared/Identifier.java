package org.handoff.shared;

/** The number of one record of one kind, shown and typed with the letter of its kind: {@code P12}. */
public interface Identifier {

    /** The row's integer key. */
    long value();

    /** The capital letter staff type before the number. */
    String letter();

    /** The id as staff see it. */
    default String shown() {
        return letter() + value();
    }
}
