package org.handoff.referrals;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a referral: its id, the source's own key, or part of the person's name. */
@Component
public class ReferralValue extends PickedValue<ReferralId> {

    private static final int MOST = 20;

    private final ReferralDirectory referrals;
    private final ParticipantDirectory people;

    ReferralValue(ReferralDirectory referrals, ParticipantDirectory people) {
        this.referrals = referrals;
        this.people = people;
    }

    @Override
    protected Optional<ReferralId> exact(String typed) {
        return referrals.exact(typed).map(ReferralRow::id);
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)R?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownReferral("'" + typed + "'");
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
