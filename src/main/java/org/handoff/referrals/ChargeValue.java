package org.handoff.referrals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a charge: its id, or the person it is held over. */
@Component
public class ChargeValue extends PickedValue<ChargeId> {

    private static final int MOST = 20;

    private final ReferralDirectory referrals;
    private final ParticipantDirectory people;
    private final Codes codes;

    ChargeValue(ReferralDirectory referrals, ParticipantDirectory people, Codes codes) {
        this.referrals = referrals;
        this.people = people;
        this.codes = codes;
    }

    @Override
    protected Optional<ChargeId> exact(String typed) {
        return typed.matches("(?i)G?\\d{1,15}") ? referrals.charge(new ChargeId(Long.parseLong(typed.replaceFirst("(?i)^G", ""))))
                : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)G?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownCharge("'" + typed + "'");
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return referrals.pickCharges(new ChargeFilter(null, null, true, false), MOST).stream().map(this::choice).toList();
        }
        return people.find(text).stream().limit(MOST)
                .flatMap(person -> referrals.pickCharges(new ChargeFilter(null, person.id(), false, false), MOST).stream())
                .map(this::choice).toList();
    }

    @Override
    public String word() {
        return "CHARGE";
    }

    private Choice choice(ChargeRow row) {
        return new Choice(row.id().shown(), "%s of %s, %s".formatted(codes.label("offence", row.offence()),
                people.name(row.participant()), codes.label("charge-status", row.status()).toLowerCase(Locale.ROOT)));
    }
}
