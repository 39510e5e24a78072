package org.handoff.participants;

import org.handoff.shared.Refusal;

final class MergedFurther extends Refusal {

    private static final long serialVersionUID = 1L;

    MergedFurther(PersonMerge merge) {
        super(Kind.INVALID, "%s First: participant unmerge %s".formatted(merge.sentence(), merge.survivor()));
    }
}
