package org.handoff.platform;

import org.handoff.shared.Refusal;

/** The data file cannot be opened as it is; nothing in it was changed. */
final class DataFileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    DataFileRefused(Kind kind, String sentence) {
        super(kind, sentence);
    }
}
