package org.handoff.participants;

import java.util.function.IntConsumer;

/**
 * Many short texts in one long one, in which any part is found in one go: a search among a million goes through some megabytes in a
 * row and not from one text to another all over the memory.
 */
final class SearchedText {

    private static final char BETWEEN = '\n';

    private final StringBuilder text = new StringBuilder();
    private final PlaceList starts = new PlaceList();

    /** Adds a text and gives its number, counted from 0. */
    int add(String entry) {
        starts.add(text.length());
        text.append(entry).append(BETWEEN);
        return starts.size() - 1;
    }

    /** Takes the letters of a text away; its number is not given again. */
    void wipe(int number) {
        for (int at = starts.get(number); at < end(number); at++) {
            text.setCharAt(at, BETWEEN);
        }
    }

    int size() {
        return starts.size();
    }

    /** Every text that has the part in it, by its number, in their order. */
    void holding(String part, IntConsumer each) {
        int number = 0;
        int at = text.indexOf(part);
        while (at >= 0 && number < starts.size()) {
            while (end(number) < at) {
                number++;
            }
            // a hit may lie across two texts
            boolean within = at + part.length() <= end(number);
            if (within) {
                each.accept(number);
            }
            at = text.indexOf(part, within ? end(number++) + 1 : at + 1);
        }
    }

    /** Where the text ends, without what stands between it and the next. */
    private int end(int number) {
        return (number + 1 < starts.size() ? starts.get(number + 1) : text.length()) - 1;
    }
}
