package org.handoff.participants;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Many short texts in one long one, in which any part is found in one go: a search among a million goes through some megabytes in a
 * row and not from one text to another all over the memory.
 */
final class SearchedText {

    private static final char BETWEEN = '\n';
    private static final int FIRST_ROOM = 64;

    private char[] text = new char[FIRST_ROOM];
    private int length;
    private final PlaceList starts = new PlaceList();

    /** Adds a text and gives its number, counted from 0. */
    int add(String entry) {
        starts.add(length);
        int end = length + entry.length();
        if (end >= text.length) {
            text = Arrays.copyOf(text, end + end / 8 + FIRST_ROOM);
        }
        entry.getChars(0, entry.length(), text, length);
        text[end] = BETWEEN;
        length = end + 1;
        return starts.size() - 1;
    }

    /** Takes the letters of a text away; its number is not given again. */
    void wipe(int number) {
        Arrays.fill(text, starts.get(number), end(number), BETWEEN);
    }

    int size() {
        return starts.size();
    }

    /** Every text that has the part in it, by its number, in their order. */
    void holding(String part, IntConsumer each) {
        int number = 0;
        int at = next(part, 0);
        while (at >= 0 && number < starts.size()) {
            while (end(number) < at) {
                number++;
            }
            // a hit may lie across two texts
            boolean within = at + part.length() <= end(number);
            if (within) {
                each.accept(number);
            }
            at = next(part, within ? end(number++) + 1 : at + 1);
        }
    }

    /** Where the part is next; below 0 when nowhere any more. */
    private int next(String part, int from) {
        for (int at = from; at + part.length() <= length; at++) {
            if (isAt(at, part)) {
                return at;
            }
        }
        return -1;
    }

    /** How a text has a part in it. Words stand between blanks and hyphens. */
    Held held(int number, String part) {
        int start = starts.get(number);
        int end = end(number);
        var held = Held.NOT;
        for (int at = start; at + part.length() <= end && held != Held.IS_A_WORD; at++) {
            if (isAt(at, part)) {
                boolean begins = at == start || Likeness.isBetweenWords(text[at - 1]);
                boolean ends = at + part.length() == end || Likeness.isBetweenWords(text[at + part.length()]);
                held = held.or(!begins ? Held.WITHIN : ends ? Held.IS_A_WORD : Held.BEGINS_A_WORD);
            }
        }
        return held;
    }

    private boolean isAt(int at, String part) {
        for (int letter = 0; letter < part.length(); letter++) {
            if (text[at + letter] != part.charAt(letter)) {
                return false;
            }
        }
        return true;
    }

    /** Where the text ends, without what stands between it and the next. */
    private int end(int number) {
        return (number + 1 < starts.size() ? starts.get(number + 1) : length) - 1;
    }
}
