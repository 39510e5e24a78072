package org.handoff.referrals;

import org.handoff.codes.Codes;
import org.handoff.eligibility.KnownCharge;
import org.handoff.eligibility.KnownFacts;
import org.handoff.eligibility.RuleBooks;
import org.handoff.program.Programs;
import org.springframework.stereotype.Component;

/** Lays the site's rules beside what is known of a referral. */
@Component
class RuleSheets {

    private final Programs programs;
    private final RuleBooks books;
    private final ReferralQueries referrals;
    private final ChargeQueries charges;
    private final ScreeningDesk desk;
    private final Codes codes;

    RuleSheets(Programs programs, RuleBooks books, ReferralQueries referrals, ChargeQueries charges, ScreeningDesk desk, Codes codes) {
        this.programs = programs;
        this.books = books;
        this.referrals = referrals;
        this.charges = charges;
        this.desk = desk;
        this.codes = codes;
    }

    boolean isChosen() {
        return programs.rules().isPresent();
    }

    /** The version of the rules that was in force on the day the referral was received. */
    RuleSheet of(ReferralRow row) {
        var book = books.inForce(programs.rules().orElseThrow(NoRulesChosen::new), row.receivedOn());
        var held = charges.list(new ChargeFilter(row.id(), null, false, false), Integer.MAX_VALUE).stream()
                .map(charge -> new KnownCharge("%s %s".formatted(charge.id(), codes.label("offence", charge.offence())), charge.offence(),
                        charge.activity(), charge.drug(), charge.quantity(), charge.unit())).toList();
        return new RuleSheet(book, new KnownFacts(row.receivedOn(), row.door(), row.age(), held,
                referrals.prior(row.participant(), row.receivedOn())), desk.said(row.id()));
    }
}
