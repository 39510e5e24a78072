package org.handoff.console;

import java.util.List;
import java.util.function.BiFunction;

/** A line of text. */
record TextValue(String word, BiFunction<String, Answers, List<Choice>> offers) implements Value<String> {

    private static final int LONGEST = 2_000;

    @Override
    public String read(String typed, Answers sofar) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw new NotUnderstood("There is nothing in it. Type a word or two.");
        }
        if (text.length() > LONGEST) {
            throw new NotUnderstood("That is %d characters; %d fit.".formatted(text.length(), LONGEST));
        }
        return text;
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return offers.apply(typed, sofar);
    }
}
