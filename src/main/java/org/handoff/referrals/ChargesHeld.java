package org.handoff.referrals;

import java.util.List;
import java.util.stream.Collectors;
import org.handoff.shared.Refusal;

final class ChargesHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param rule  why they cannot be held any more, as a sentence */
    ChargesHeld(ReferralId id, List<ChargeId> held, String rule) {
        super(Kind.INVALID, "%s holds %s. %s Leave that as it was, or void %s first: void %s --reason TEXT".formatted(id,
                held.stream().map(ChargeId::shown).collect(Collectors.joining(" and ")), rule, held.size() == 1 ? "the charge" : "the charges",
                held.get(0)));
    }
}
