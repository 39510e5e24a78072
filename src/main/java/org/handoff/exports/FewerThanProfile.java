package org.handoff.exports;

import org.handoff.shared.Refusal;

final class FewerThanProfile extends Refusal {

    private static final long serialVersionUID = 1L;

    FewerThanProfile(Profile profile, int k) {
        super(Kind.DISCLOSURE, "--k %d is below the %d of the profile %s, which is the least there is. Leave out --k, or name a larger one.".formatted(k, profile.k(), profile.word()));
    }
}
