package org.handoff.episodes;

import org.handoff.shared.Identifier;

/** The number of an episode: {@code E12}. */
public record EpisodeId(long value) implements Identifier {

    @Override
    public String letter() {
        return "E";
    }

    @Override
    public String toString() {
        return shown();
    }
}
