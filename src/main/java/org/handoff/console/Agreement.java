package org.handoff.console;

import java.util.function.Function;

/**
 * A command shows what it would do, and does it only once somebody has agreed.
 *
 * @param preview   what it would do
 * @param question  what is asked under it, without the question mark
 * @param agreed    the flag by which a script agrees beforehand
 */
record Agreement(Function<Answers, Reply> preview, String question, Field<Boolean> agreed) {

    boolean isGiven(Answers answers) {
        return answers.is(agreed);
    }
}
