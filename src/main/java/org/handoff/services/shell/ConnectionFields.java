package org.handoff.services.shell;

import java.time.LocalDate;
import java.util.List;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.services.ProviderId;
import org.handoff.services.ProviderValue;
import org.handoff.services.ServiceDetails;

/** What is asked when a person is connected to help. */
final class ConnectionFields {

    private final Field<ParticipantId> participant;
    private final Field<String> category;
    private final Field<ProviderId> provider;
    private final Field<LocalDate> need;
    private final Field<LocalDate> referred;
    private final Field<Boolean> warm;
    private final Field<LocalDate> appointment;
    private final Field<String> costSource;

    ConnectionFields(Values values, CodeValues codes, ParticipantValue people, ProviderValue providers) {
        participant = Field.of("participant", people).required().positional().asked("Participant")
                .explained("Id, external key, or part of a name.");
        category = Field.of("category", codes.of("service-category")).required().asked("Kind of help")
                .explained("Code of the list service-category.");
        provider = Field.of("provider", providers).asked("Provider").explained("Id or part of a name; a new one: provider add.");
        need = Field.of("need", values.pastDate()).asked("Need named on").explained("The day the need was named.");
        referred = Field.of("referred", values.pastDate()).asked("Referred on").byDefault(sofar -> "today")
                .explained("The day of the referral; today when left out, - for a need without one.");
        warm = Field.of("warm", values.flag()).asked("Warm hand-off (y/n)").explained("Somebody of the program went along.");
        appointment = Field.of("appointment", values.anyDate()).asked("Appointment").explained("The day; it may lie ahead.");
        costSource = Field.of("cost-source", codes.of("cost-source")).quiet()
                .explained("Who pays; code of the list cost-source.");
    }

    List<Field<?>> all() {
        return List.of(participant, category, provider, need, referred, warm, appointment, costSource);
    }

    ServiceDetails details(Answers answers) {
        return new ServiceDetails(answers.the(participant), answers.the(category), answers.get(provider), answers.get(need),
                answers.get(referred), answers.get(warm), answers.get(appointment), answers.get(costSource));
    }
}
