package org.handoff.reports;

import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A value of the file that says what public reports withhold is none. */
final class PublicRuleWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    PublicRuleWrong(String file, String name, @Nullable Object value, String instead) {
        super(Kind.INVALID, "%s: %s is \"%s\". Write %s.".formatted(file, name, value, instead));
    }
}
