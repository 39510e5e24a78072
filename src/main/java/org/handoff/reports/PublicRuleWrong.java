package org.handoff.reports;

import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A value of the file that says what public reports withhold is none. */
final class PublicRuleWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String problem;

    PublicRuleWrong(String file, String name, @Nullable Object value, String instead) {
        super(Kind.INVALID, file + ": " + problem(name, value, instead));
        this.problem = problem(name, value, instead);
    }

    private static String problem(String name, @Nullable Object value, String instead) {
        return "%s is \"%s\". Write %s.".formatted(name, value, instead);
    }

    /** The same without the file. */
    String problem() {
        return problem;
    }
}
