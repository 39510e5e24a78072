package org.handoff.measures;

import java.util.List;

/** The steps from a referral to a completed program at which groups are compared, each of those who reached the one before. */
public enum EquityStep {

    ELIGIBLE("eligible"), ENGAGED("engaged_30d"), INTAKE("intake"), ENROLLED("enrolled"), COMPLETED("completed");

    /** What groups are made by. */
    public static final List<String> ATTRIBUTES = List.of("race", "sex", "age");

    private final String id;

    EquityStep(String id) {
        this.id = id;
    }

    /** The last part of the measures of this step. */
    public String id() {
        return id;
    }

    /** The table of this step for an attribute, such as {@code equity.race.eligible}. */
    public String of(String attribute) {
        return "equity." + attribute + "." + id;
    }

    /** The table of those whom the shares of this step are taken of: the step before, at first everybody referred. */
    public String base(String attribute) {
        return ordinal() == 0 ? "who." + (attribute.equals("race") ? "race_exclusive" : attribute)
                : values()[ordinal() - 1].of(attribute);
    }
}
