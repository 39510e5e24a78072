package org.handoff.episodes;

import org.handoff.shared.Refusal;

final class UnknownEpisode extends Refusal {

    private static final long serialVersionUID = 1L;

    UnknownEpisode(String typed) {
        super(Kind.NOT_FOUND, "There is no episode %s. See: episode list".formatted(typed));
    }
}
