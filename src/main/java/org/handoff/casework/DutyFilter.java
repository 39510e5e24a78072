package org.handoff.casework;

import org.jspecify.annotations.Nullable;

/**
 * Which of the things to do are asked for; null asks for all.
 *
 * @param worker  only what is this worker's, by name
 * @param site    only of this site, by name
 * @param kind    only things of this kind
 */
public record DutyFilter(@Nullable String worker, @Nullable String site, @Nullable DutyKind kind) {

    /** Everybody's, at every site. */
    public static final DutyFilter ALL = new DutyFilter(null, null, null);
}
