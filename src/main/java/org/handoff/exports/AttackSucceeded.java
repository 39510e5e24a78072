package org.handoff.exports;

import org.handoff.anonymity.Attack;
import org.handoff.shared.Refusal;

final class AttackSucceeded extends Refusal {

    private static final long serialVersionUID = 1L;

    AttackSucceeded(Attack attack) {
        super(Kind.DISCLOSURE, ("Attack %s succeeded, so nothing was kept: knowing %s. %s Ask for a larger --k, leave a column out with --exclude,"
                + " or take a longer period.").formatted(attack.name(), attack.knows(), attack.outcome()));
    }
}
