package org.handoff.justice;

import java.util.List;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.SeveralMatch;
import org.handoff.console.Value;
import org.handoff.participants.ParticipantDirectory;
import org.springframework.stereotype.Component;

/** An answer that is a stay in custody: its id, or the person who is in. */
@Component
public class CustodySpanValue implements Value<CustodySpanId> {

    private final CustodySpanRepository spans;
    private final ParticipantDirectory people;

    CustodySpanValue(CustodySpanRepository spans, ParticipantDirectory people) {
        this.spans = spans;
        this.people = people;
    }

    @Override
    public CustodySpanId read(String typed, Answers sofar) {
        var text = typed.strip();
        if (text.matches("(?i)K?\\d{1,15}")) {
            var id = new CustodySpanId(Long.parseLong(text.replaceFirst("(?i)^K", "")));
            return spans.findById(id).map(span -> id).orElseThrow(() -> new UnknownCustodySpan(id.shown()));
        }
        var fits = offer(typed, sofar);
        if (fits.isEmpty()) {
            throw new UnknownCustodySpan("'" + text + "'");
        }
        if (fits.size() > 1) {
            throw new SeveralMatch(text, fits);
        }
        return new CustodySpanId(Long.parseLong(fits.get(0).value().substring(1)));
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
