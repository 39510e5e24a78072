package org.handoff.reports;

import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;
import org.jspecify.annotations.Nullable;

/** A value of the file that says what public reports withhold is none. */
final class PublicRuleWrong extends ConfigWrong {

    private static final long serialVersionUID = 1L;

    PublicRuleWrong(String file, String name, @Nullable Object value, String instead) {
        this(file, "%s is \"%s\". Write %s.".formatted(name, value, instead));
    }

    private PublicRuleWrong(String file, String problem) {
        super(new ConfigMistake(PublicRule.FILE, null, problem), file + ": " + problem);
    }
}
