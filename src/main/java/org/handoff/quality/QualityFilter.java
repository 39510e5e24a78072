package org.handoff.quality;

import org.jspecify.annotations.Nullable;

/**
 * Whose records are looked at.
 *
 * @param worker  only those of people whose last referral is this worker's; null for everybody's
 * @param site    only those of people who were last enrolled there; null for all
 */
public record QualityFilter(@Nullable String worker, @Nullable String site) {

    /** Everybody's. */
    public static final QualityFilter ALL = new QualityFilter(null, null);
}
