package org.handoff.shared;

final class UnreadablePeriod extends Refusal {

    private static final long serialVersionUID = 1L;

    UnreadablePeriod(String text) {
        super(Kind.INVALID, ("'%s' is not a period. Type a month (2026-10), a quarter (2026-Q3, or q3 for the last one), a year (2026),"
                + " a fiscal year or quarter (fy26, fy26q2), last-month or last-quarter.").formatted(text));
    }
}
