package org.handoff.exports;

import org.handoff.shared.Refusal;

final class UnknownExportColumn extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownExportColumn(String column, String nearest) {
        super(Kind.USAGE, "There is no column %s in person.csv that could be left out. Did you mean %s? Type codebook to see them all.".formatted(column, nearest));
    }
}
