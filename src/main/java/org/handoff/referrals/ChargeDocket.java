package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.codes.Codes;
import org.handoff.shared.DateOrder;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.springframework.stereotype.Component;

/** Keeps the charges held over a referral, each with the history of what the prosecutor decided. */
@Component
class ChargeDocket {

    private static final DateOrder DECIDED_ONCE_RECEIVED = new DateOrder("status_on", "received_on");

    private final ChargeRepository charges;
    private final ChargeStatusChangeRepository changes;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    ChargeDocket(ChargeRepository charges, ChargeStatusChangeRepository changes, Codes codes, RowNumbers numbers, Seals seals) {
        this.charges = charges;
        this.changes = changes;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    ChargeId add(Referral referral, NewCharge it, LocalDate on) {
        referral.requireMayHoldCharges();
        codes.require("offence", it.offence());
        var id = new ChargeId(numbers.next("charge"));
        return charges.save(Charge.sent(id, referral.id(), it, seals.seal(ChargeQueries.STATUTE, RowPart.of(id.value()), it.statute()), on))
                .id();
    }

    /**
     * Holds the charges against a referral that was corrected, and sends those that were sent on the day it was received on the day that
     * it is now.
     *
     * @throws org.handoff.shared.Refusal when it may hold none any more, or one was decided before the day
     */
    void follow(Referral before, Referral now) {
        var held = charges.findByReferralOrderById(now.id());
        now.unfitForCharges().filter(rule -> !held.isEmpty()).ifPresent(rule -> {
            throw new ChargesHeld(now.id(), held.stream().map(Charge::id).toList(), rule);
        });
        if (!before.receivedOn().equals(now.receivedOn())) {
            held.forEach(charge -> follow(charge, before.receivedOn(), now.receivedOn()));
        }
    }

    private void follow(Charge charge, LocalDate before, LocalDate now) {
        var history = changes.findByChargeOrderById(charge.id());
        if (history.isEmpty() && charge.waitsSince(before)) {
            charges.save(charge.sentOn(now));
        } else if (history.size() > 1 && history.get(0).statusOn().equals(before)) {
            var decidedOn = history.get(1).statusOn();
            if (DECIDED_ONCE_RECEIVED.brokenBy(decidedOn, now)) {
                throw new ReceivedAfterwards(charge.id().shown(), DECIDED_ONCE_RECEIVED, decidedOn, now,
                        "take that decision back first. Its change, such as Z7, and its day are told by: history " + charge.id());
            }
            changes.save(history.get(0).on(now));
        }
    }

    /** The history begins with the status the charge had before its first decision. */
    void decide(ChargeId id, ChargeDecision it) {
        var charge = charges.findById(id).orElseThrow(() -> new UnknownCharge(id.shown()));
        var decided = charge.decided(it, seals.seal(ChargeQueries.DECIDED_BY, RowPart.of(id.value()), it.by()));
        if (charge.statusOn() != null && !changes.existsByCharge(id)) {
            changes.save(new ChargeStatusChange(null, null, id, charge.status(), charge.statusOn(), null));
        }
        long row = numbers.next("charge_status_change");
        changes.save(new ChargeStatusChange(row, null, id, it.status(), it.on(),
                seals.seal(ChargeQueries.CHANGE_DECIDED_BY, RowPart.of(row), it.by())));
        charges.save(decided);
    }
}
