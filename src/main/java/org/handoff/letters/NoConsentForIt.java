package org.handoff.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Refusal;

final class NoConsentForIt extends Refusal {

    private static final long serialVersionUID = 1L;

    NoConsentForIt(ParticipantId participant, String recipient, List<String> classes, LocalDate on) {
        super(Kind.DISCLOSURE, "No consent of %1$s that holds on %2$s lets “%3$s” receive this, so nothing was written. "
                .formatted(participant, on, recipient) + "Once %1$s has signed one: consent sign %1$s --recipient \"%2$s\" %3$s"
                .formatted(participant, recipient.replace("\"", ""), options(classes)));
    }

    private static String options(List<String> classes) {
        return (classes.isEmpty() ? List.of("IDENTITY", "PARTICIPATION") : classes).stream().map(code -> "--data-class " + code)
                .collect(Collectors.joining(" "));
    }
}
