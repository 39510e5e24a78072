package org.handoff.consents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a consent: its id, or part of the person's name. */
@Component
public class ConsentValue extends PickedValue<ConsentId> {

    private static final int MOST = 50;

    private final Consents consents;
    private final ParticipantDirectory directory;
    private final Codes codes;
    private final Clock clock;

    ConsentValue(Consents consents, ParticipantDirectory directory, Codes codes, Clock clock) {
        this.consents = consents;
        this.directory = directory;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    protected Optional<ConsentId> exact(String typed) {
        return typed.matches("(?i)N?\\d{1,15}")
                ? consents.exact(new ConsentId(Long.parseLong(typed.replaceFirst("(?i)^N", "")))).map(SignedConsent::id)
                : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)N?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownConsent(typed);
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var today = LocalDate.now(clock);
        return directory.find(typed).stream().flatMap(person -> consents.of(person.id()).stream()
                .map(it -> new Choice(it.id().shown(), "%s, %s of %s, %s".formatted(person.name(),
                        codes.label("consent-type", it.details().type()), it.details().signedOn(), it.standingInWords(today)))))
                .limit(MOST).toList();
    }

    @Override
    public String word() {
        return "ID";
    }
}
