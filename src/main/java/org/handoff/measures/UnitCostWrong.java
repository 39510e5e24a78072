package org.handoff.measures;

import org.handoff.shared.Refusal;

/** A value of the file with unit costs is no amount. */
final class UnitCostWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String problem;

    UnitCostWrong(String file, String name, Object value) {
        this(file, "%s is \"%s\". Write an amount in dollars or hours, such as 172.50, or leave it empty.".formatted(name, value));
    }

    private UnitCostWrong(String file, String problem) {
        super(Kind.INVALID, file + ": " + problem);
        this.problem = problem;
    }

    /** The same where the file is named beside it. */
    String problem() {
        return problem;
    }
}
