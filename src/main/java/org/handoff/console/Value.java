package org.handoff.console;

import java.util.List;
import java.util.Optional;

/**
 * One kind of answer: how typed text becomes a value, how it is shown, what is offered while typing.
 *
 * @param <T> what the command gets
 */
public interface Value<T> {

    /**
     * Reads what was typed.
     *
     * @param sofar the answers given before this one
     * @throws org.handoff.shared.Refusal when it is not such a value; the sentence has an example of a right one
     */
    T read(String typed, Answers sofar);

    /** The value as the form and the confirmation show it. */
    default String show(T value) {
        return String.valueOf(value);
    }

    /** Values that fit what was typed so far, best first; empty when there is nothing to offer. */
    default List<Choice> offer(String typed, Answers sofar) {
        return List.of();
    }

    /** What has to be said to who typed this, once it is read: that it means something else than it seems to. Mostly nothing. */
    default Optional<String> remark(String typed) {
        return Optional.empty();
    }

    /** Whether the text may go over several lines, as a note may. */
    default boolean takesLines() {
        return false;
    }

    /** Whether words that follow this one on a command line belong to it, as a family name does to a first name. */
    default boolean takesMoreWords(String typed) {
        return false;
    }

    /** Whether the values that fit are listed under the question while it is being answered. */
    default boolean isListed() {
        return true;
    }

    /** Whether it is text about a person, which is questioned when it holds what names somebody. */
    default boolean isNote() {
        return false;
    }

    /** Whether the text may say who somebody is, or what was written of them: as an option's value, no suggestion repeats it. */
    default boolean isPersonal() {
        return false;
    }

    /** What to type, in a word, for help: {@code DATE}, {@code CODE}, {@code TEXT}. */
    String word();
}
