package org.handoff.services.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.services.ProviderId;
import org.handoff.services.ProviderValue;
import org.handoff.services.ServiceDetails;
import org.handoff.shared.Identifier;
import org.jspecify.annotations.Nullable;

/** What is asked when a person is connected to help. */
final class ConnectionFields {

    private final Field<ParticipantId> participant;
    private final Field<String> category;
    private final Field<ProviderId> provider;
    private final Field<LocalDate> need;
    private final Field<LocalDate> referred;
    private final Field<Boolean> warm;
    private final Field<LocalDate> appointment;
    private final Field<String> categoryAgain;
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
        categoryAgain = Field.of("category", codes.of("service-category")).quiet().explained("Code of the list service-category.");
        costSource = Field.of("cost-source", codes.of("cost-source")).quiet()
                .explained("Who pays; code of the list cost-source.");
    }

    List<Field<?>> all() {
        return List.of(participant, category, provider, need, referred, warm, appointment, costSource);
    }

    /** The same for a connection on file: the form offers what is known. */
    static ConnectionFields ofKnown(Values values, CodeValues codes, ParticipantValue people, ProviderValue providers,
            Function<Answers, @Nullable ServiceDetails> known) {
        var fields = new ConnectionFields(values, codes, people, providers);
        fields.referred.byDefault(sofar -> null).offering(offered(known, it -> text(it.referredOn())));
        fields.provider.offering(offered(known, it -> text(it.provider())));
        fields.need.offering(offered(known, it -> text(it.needOn())));
        fields.warm.offering(offered(known, it -> it.warm() == null ? null : it.warm() ? "yes" : "no"));
        fields.appointment.offering(offered(known, it -> text(it.appointmentOn())));
        return fields;
    }

    private static Function<Answers, @Nullable String> offered(Function<Answers, @Nullable ServiceDetails> known,
            Function<ServiceDetails, @Nullable String> part) {
        return sofar -> {
            var details = known.apply(sofar);
            return details == null ? null : part.apply(details);
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value instanceof Identifier id ? id.shown() : value.toString();
    }

    /** What can be said anew, in the order of the form: the steps first. */
    List<Field<?>> ofUpdate() {
        return List.of(provider, appointment, referred, need, warm, categoryAgain, costSource);
    }

    /** Whether anything was said at all. */
    boolean saysSomething(Answers answers) {
        return ofUpdate().stream().anyMatch(field -> answers.has(field) || answers.isLeftEmpty(field));
    }

    /** What was said, over what was known. */
    ServiceDetails details(Answers answers, ServiceDetails known) {
        return new ServiceDetails(known.participant(), answers.has(categoryAgain) ? answers.the(categoryAgain) : known.category(),
                said(answers, provider, known.provider()), said(answers, need, known.needOn()), said(answers, referred, known.referredOn()),
                said(answers, warm, known.warm()), said(answers, appointment, known.appointmentOn()),
                said(answers, costSource, known.costSource()));
    }

    private static <T> @Nullable T said(Answers answers, Field<T> field, @Nullable T known) {
        return answers.has(field) || answers.isLeftEmpty(field) ? answers.get(field) : known;
    }

    ServiceDetails details(Answers answers) {
        return new ServiceDetails(answers.the(participant), answers.the(category), answers.get(provider), answers.get(need),
                answers.get(referred), answers.get(warm), answers.get(appointment), answers.get(costSource));
    }
}
