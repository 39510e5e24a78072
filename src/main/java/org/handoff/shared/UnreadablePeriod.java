package org.handoff.shared;

final class UnreadablePeriod extends Refusal {

    private static final long serialVersionUID = 1L;

    UnreadablePeriod(String text) {
        super(Kind.INVALID, ("'%s' is not a period. Type a month (2026-10), a quarter (2026-Q3), a year (2026),"
                + " last-month or last-quarter.").formatted(text));
    }
}
