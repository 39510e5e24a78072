package org.handoff.participants;

import org.jspecify.annotations.Nullable;

/** How much the names of a book are like something, by their numbers: hardly any are. */
final class NameMatches {

    private final @Nullable NameMatch[] matches;
    private final PlaceList numbers = new PlaceList();

    NameMatches(int names) {
        this.matches = new NameMatch[names];
    }

    /** Keeps a name that was not put before, if it is like it at all. */
    void put(int number, NameMatch match) {
        if (match.isOne()) {
            matches[number] = match;
            numbers.add(number);
        }
    }

    /** 0 for a name that is not like it, and for none. */
    double degree(int number) {
        var match = number == Roll.NONE ? null : matches[number];
        return match == null ? 0 : match.degree();
    }

    /** The names that are like it. */
    PlaceList numbers() {
        return numbers;
    }
}
