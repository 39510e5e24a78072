package org.handoff.exports;

import java.nio.file.Path;
import org.handoff.shared.Refusal;

final class SeriesKeyMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    SeriesKeyMissing(String series, Path folder) {
        super(Kind.INVALID, ("Half of the key of the series %s is missing from %s, so its pseudonyms cannot be made again. Restore that folder,"
                + " or begin another series with --series.").formatted(series, folder));
    }
}
