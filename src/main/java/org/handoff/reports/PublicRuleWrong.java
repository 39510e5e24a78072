package org.handoff.reports;

import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A value of the file that says what public reports withhold is none. */
final class PublicRuleWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String problem;

    PublicRuleWrong(String file, String name, @Nullable Object value, String instead) {
        this(file, "%s is \"%s\". Write %s.".formatted(name, value, instead));
    }

    private PublicRuleWrong(String file, String problem) {
        super(Kind.INVALID, file + ": " + problem);
        this.problem = problem;
    }

    /** The same where the file is named beside it. */
    String problem() {
        return problem;
    }
}
