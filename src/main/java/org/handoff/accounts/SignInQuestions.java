package org.handoff.accounts;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a sign-in asks: in the same words whether it is asked while the program is still being made or by the sign-in itself. */
public final class SignInQuestions {

    private SignInQuestions() {
    }

    /**
     * Whose passphrase is asked for.
     *
     * @param known   the names of the file, whoever signed in last first; not empty
     * @param called  the name that the program was called with, or null
     * @param ask     asks and gives what was typed
     */
    public static String name(List<String> known, @Nullable String called, UnaryOperator<String> ask) {
        if (called != null) {
            return called;
        }
        if (known.size() == 1) {
            return known.get(0);
        }
        var typed = ask.apply("User [%s]: ".formatted(known.get(0)));
        return typed.isEmpty() ? known.get(0) : typed;
    }

    /** Asks for somebody's passphrase. */
    public static String passphrase(String name) {
        return "Passphrase for %s: ".formatted(name);
    }
}
