package org.handoff.participants;

import org.jspecify.annotations.Nullable;

/**
 * How much one name is like another.
 *
 * @param degree  1 for the same, 0 for nothing in common
 * @param why     null when it is the very name
 */
record NameMatch(double degree, @Nullable Why why) {

    static final NameMatch NONE = new NameMatch(0, null);
    static final NameMatch SAME = new NameMatch(1, null);

    boolean isOne() {
        return degree > 0;
    }

    NameMatch or(NameMatch other) {
        return other.degree > degree ? other : this;
    }
}
