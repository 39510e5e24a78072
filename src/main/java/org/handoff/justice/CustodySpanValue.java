package org.handoff.justice;

import java.util.List;
import java.util.Optional;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a stay in custody: its id, or the person who is in. */
@Component
public class CustodySpanValue extends PickedValue<CustodySpanId> {

    private final JusticeRecords records;
    private final CustodySpanRepository spans;
    private final ParticipantDirectory people;

    CustodySpanValue(JusticeRecords records, CustodySpanRepository spans, ParticipantDirectory people) {
        this.records = records;
        this.spans = spans;
        this.people = people;
    }

    @Override
    protected Optional<CustodySpanId> exact(String typed) {
        return typed.matches("(?i)K?\\d{1,15}") ? Optional.of(new CustodySpanId(Long.parseLong(typed.replaceFirst("(?i)^K", "")))).filter(records::has)
                : Optional.empty();
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)K?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownCustodySpan("'" + typed + "'");
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        return people.find(typed).stream().limit(20).flatMap(person -> spans.findByParticipantAndReleasedOnIsNull(person.id()).stream()
                .map(span -> new Choice("K" + span.id().value(), "%s, booked %s".formatted(person.name(), span.bookedOn())))).toList();
    }

    @Override
    public String word() {
        return "CUSTODY";
    }
}
