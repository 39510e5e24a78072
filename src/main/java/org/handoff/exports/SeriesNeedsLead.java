package org.handoff.exports;

import org.handoff.shared.Refusal;

final class SeriesNeedsLead extends Refusal {

    private static final long serialVersionUID = 1L;

    SeriesNeedsLead(String series) {
        super(Kind.NOT_PERMITTED, "The key of the series %s is sealed with the keys to names. Ask a program lead to make this package, or leave out --series.".formatted(series));
    }
}
