package org.handoff.console;

import java.util.List;
import java.util.function.BiFunction;
import org.handoff.shared.ScreenText;

/** A line of text. What cannot be seen cannot be typed: control characters would act on another person's terminal. */
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
        if (!ScreenText.isPlain(text)) {
            throw new NotUnderstood("There is a control character in it. Type the text again, without pasting.");
        }
        return text;
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return offers.apply(typed, sofar);
    }
}
