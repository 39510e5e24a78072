package org.handoff.reports;

import org.handoff.shared.ConfigMistake;
import org.handoff.shared.ConfigWrong;
import org.jspecify.annotations.Nullable;

/** A funder file, or the template it names, breaks a rule. */
final class FunderFileWrong extends ConfigWrong {

    private static final long serialVersionUID = 1L;

    /** {@code problem} says what is wrong and what to write instead, without the final stop; {@code line} is null where it is the whole file. */
    FunderFileWrong(String file, @Nullable Integer line, String problem) {
        super(new ConfigMistake(file, line, Character.toUpperCase(problem.charAt(0)) + problem.substring(1) + "."),
                "%s%s: %s. Correct the file and try again.".formatted(file, line == null ? "" : ", line " + line, problem));
    }
}
