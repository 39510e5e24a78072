package org.handoff.imports;

/** How many rows had each of the four outcomes. */
public record Outcomes(long fresh, long changed, long unchanged, long rejected) {

    /** No row yet. */
    public static final Outcomes NONE = new Outcomes(0, 0, 0, 0);

    /** All rows read: the sum of the four. */
    public long rows() {
        return fresh + changed + unchanged + rejected;
    }

    /** Whether there was anything to write. */
    public boolean wrote() {
        return fresh + changed > 0;
    }

    /** One row more with this outcome. */
    Outcomes and(Outcome outcome) {
        return switch (outcome) {
            case NEW -> new Outcomes(fresh + 1, changed, unchanged, rejected);
            case CHANGED -> new Outcomes(fresh, changed + 1, unchanged, rejected);
            case UNCHANGED -> new Outcomes(fresh, changed, unchanged + 1, rejected);
            case REJECTED -> new Outcomes(fresh, changed, unchanged, rejected + 1);
        };
    }

    /** Both together. */
    Outcomes plus(Outcomes other) {
        return new Outcomes(fresh + other.fresh, changed + other.changed, unchanged + other.unchanged,
                rejected + other.rejected);
    }
}
