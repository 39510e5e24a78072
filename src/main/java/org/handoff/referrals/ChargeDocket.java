package org.handoff.referrals;

import java.time.LocalDate;
import org.handoff.codes.Codes;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.springframework.stereotype.Component;

/** Keeps the charges held over a referral, each with the history of what the prosecutor decided. */
@Component
class ChargeDocket {

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
