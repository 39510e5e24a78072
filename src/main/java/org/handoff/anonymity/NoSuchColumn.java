package org.handoff.anonymity;

import org.handoff.shared.Refusal;

final class NoSuchColumn extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchColumn(String column, String nearest) {
        super(Kind.NOT_FOUND, "There is no column %s in the table. Did you mean %s?".formatted(Shown.of(column), Shown.of(nearest)));
    }
}
