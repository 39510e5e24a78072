package org.handoff.console;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Text.
 *
 * @param lines  whether it may have several lines
 * @param note   whether it was written about a person
 */
record TextValue(String word, boolean lines, boolean note, BiFunction<String, Answers, List<Choice>> offers) implements Value<String> {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NOTE = 20_000;

    @Override
    public String read(String typed, Answers sofar) {
        var text = typed.strip().replace("\r\n", "\n");
        if (text.isEmpty()) {
            throw new NotUnderstood("There is nothing in it. Type a word or two.");
        }
        int longest = lines ? LONGEST_NOTE : LONGEST;
        if (text.length() > longest) {
            throw new NotUnderstood("That is %d characters; %d fit.".formatted(text.length(), longest));
        }
        return text;
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return offers.apply(typed, sofar);
    }

    @Override
    public boolean takesLines() {
        return lines;
    }

    @Override
    public boolean isNote() {
        return note;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
