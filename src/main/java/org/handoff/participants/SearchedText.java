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

    /** How a text has a part, which is not empty, in it. Words stand between blanks and hyphens. */
    Held held(int number, String part) {
        int start = starts.get(number);
        int end = end(number);
        var held = Held.NOT;
        for (int at = start; at + part.length() <= end && held != Held.IS_A_WORD; at++) {
            if (isAt(at, part)) {
                boolean begins = at == start || Likeness.isBetweenWords(text.charAt(at - 1));
                boolean ends = at + part.length() == end || Likeness.isBetweenWords(text.charAt(at + part.length()));
                held = held.or(!begins ? Held.WITHIN : ends ? Held.IS_A_WORD : Held.BEGINS_A_WORD);
            }
        }
        return held;
    }

    private boolean isAt(int at, String part) {
        for (int letter = 0; letter < part.length(); letter++) {
            if (text.charAt(at + letter) != part.charAt(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Where the text ends, without what stands between it and the next. */
    private int end(int number) {
        return (number + 1 < starts.size() ? starts.get(number + 1) : text.length()) - 1;
    }
}
