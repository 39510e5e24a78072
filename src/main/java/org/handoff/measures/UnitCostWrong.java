package org.handoff.measures;

import org.handoff.shared.Refusal;

/** A value of the file with unit costs is no amount. */
final class UnitCostWrong extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String problem;

    UnitCostWrong(String file, String name, Object value) {
        super(Kind.INVALID, file + ": " + problem(name, value));
        this.problem = problem(name, value);
    }

    private static String problem(String name, Object value) {
        return "%s is \"%s\". Write an amount in dollars or hours, such as 172.50, or leave it empty.".formatted(name, value);
    }

    /** The same without the file. */
    String problem() {
        return problem;
    }
}
