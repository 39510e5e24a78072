package org.handoff.console;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One question at the terminal.
 *
 * @param words     as it is shown
 * @param offers    gives the values that fit what was typed so far
 * @param listed    whether they stand under the line while it is typed
 * @param numbered  whether a number picks one of them
 * @param lines     whether the answer may have several lines
 * @param begun     what stands in the line to begin with
 */
record Question(String words, Function<String, List<Choice>> offers, boolean listed, boolean numbered, boolean lines,
        @Nullable String begun) {

    /** A question with nothing to offer. */
    static Question plain(String words) {
        return new Question(words, typed -> List.of(), false, false, false, null);
    }

    /** A question for a field. */
    static Question of(Field<?> field, Answers answers, String words, @Nullable String begun) {
        Function<String, List<Choice>> offers = typed -> field.value().offer(typed, answers);
        return new Question(words, offers, field.value().isListed(), field.value().isListed() && isNumbered(offers.apply("")),
                field.value().takesLines(), begun);
    }

    /** Where codes or ids have digits, a number means one of these, never a place in a list. */
    private static boolean isNumbered(List<Choice> choices) {
        return !choices.isEmpty() && choices.stream().noneMatch(choice -> choice.value().matches(".*\\d.*"));
    }
}
