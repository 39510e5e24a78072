package org.handoff.referrals;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.handoff.participants.ParticipantDirectory;
import org.springframework.stereotype.Component;

/** An answer that is a referral: its id, the source's own key, or part of the person's name. */
@Component
public class ReferralValue implements Value<ReferralId> {

    private static final int MOST = 20;

    private final ReferralDirectory referrals;
    private final ParticipantDirectory people;

    ReferralValue(ReferralDirectory referrals, ParticipantDirectory people) {
        this.referrals = referrals;
        this.people = people;
    }

    @Override
    public ReferralId read(String typed, Answers sofar) {
        var exact = referrals.exact(typed);
        if (exact.isPresent()) {
            return exact.get().id();
        }
        var fits = typed.strip().matches("(?i)R?\\d+") ? List.<Choice>of() : offer(typed, sofar);
        if (fits.isEmpty()) {
            throw new UnknownReferral("'" + typed.strip() + "'");
        }
        if (fits.size() > 1) {
            throw new SeveralMatch(typed.strip(), fits);
        }
        return referrals.exact(fits.get(0).value()).orElseThrow().id();
    }

    @Override
    public String show(ReferralId id) {
        return choice(referrals.row(id)).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var exact = referrals.exact(text);
        if (exact.isPresent()) {
            return List.of(choice(exact.get()));
        }
        if (text.isEmpty()) {
            return referrals.list(new ReferralFilter(null, null, null, true), MOST).stream().map(ReferralValue::choice).toList();
        }
        return people.find(text).stream().limit(MOST)
                .flatMap(person -> referrals.list(new ReferralFilter(person.id(), null, null, false), MOST).stream())
                .map(ReferralValue::choice).toList();
    }

    @Override
    public String word() {
        return "REFERRAL";
    }

    private static Choice choice(ReferralRow row) {
        return new Choice(row.id().shown(), "%s, received %s%s".formatted(row.name(), row.receivedOn(),
                row.intakeOn() == null ? ", no intake yet" : ", intake " + row.intakeOn()));
    }
}
