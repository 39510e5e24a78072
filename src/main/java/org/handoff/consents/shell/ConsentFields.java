package org.handoff.consents.shell;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.consents.ConsentDetails;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.program.Programs;
import org.jspecify.annotations.Nullable;

/** What is asked of a signed consent: the nine elements of 42 CFR 2.31, with what most forms say for Enter. */
final class ConsentFields {

    private static final String TREATMENT = "PART2_TPO";
    private static final String TEXT_MESSAGES = "SMS_CONTACT";
    private static final String USUAL_CLASSES = "IDENTITY; REFERRAL; PARTICIPATION; GOALS";

    final Field<ParticipantId> participant;
    private final Field<String> type;
    private final Field<LocalDate> signed;
    private final Field<String> recipient;
    private final Field<String> dataClass;
    private final Field<String> purpose;
    private final Field<LocalDate> effective;
    private final Field<LocalDate> expires;
    private final Field<String> expiresEvent;
    private final Field<ConsentDetails.Signer> signer;
    private final Field<String> discloser;
    private final Field<String> revocationRight;
    private final Field<String> form;
    private final Field<String> copy;

    ConsentFields(Values values, CodeValues codes, ParticipantValue people, Programs programs) {
        participant = Field.of("participant", people).required().positional().explained("Id, external key, or part of a name.");
        type = Field.of("type", codes.of("consent-type")).asked("Type of consent").required().byDefault(sofar -> "ROI_MULTI_PARTY")
                .explained("Code of the list consent-type; a multi-party release when left out.");
        signed = Field.of("signed", values.pastDate()).asked("Signed on").required().byDefault(sofar -> "today")
                .explained("Today when left out.");
        recipient = Field.of("recipient", values.text()).asked("Who may receive").repeatable().requiredIf(this::discloses)
                .explained("A name, or a class such as \"treating providers\"; may be repeated.");
        dataClass = Field.of("data-class", codes.of("data-class")).asked("What may be disclosed").repeatable()
                .requiredIf(this::discloses).offering(sofar -> discloses(sofar) ? USUAL_CLASSES : null)
                .explained("Code of the list data-class; may be repeated. SUBSTANCE_USE only if the form says so.");
        purpose = Field.of("purpose", values.remark()).required().byDefault(this::usualPurpose)
                .explained("What the recipients may use it for; the usual words of its type when left out.");
        effective = Field.of("effective", values.anyDate()).quiet().explained("From when it holds; from signing when left out.");
        expires = Field.of("expires", values.anyDate()).asked("Ends on").byDefault(this::aYearLater)
                .explained("Last day it holds; a year after signing when left out, - for none.");
        expiresEvent = Field.of("expires-event", values.remark()).asked("Or ends when").askedWhen(sofar -> !sofar.has(expires()))
                .explained("What ends it instead, such as \"the case is dismissed\".");
        signer = Field.of("signer", new SignerValue()).asked("Who signed").byDefault(sofar -> "SELF")
                .explained("SELF or GUARDIAN; the participant when left out.");
        discloser = Field.of("discloser", values.text()).asked("Who may disclose").byDefault(sofar -> programs.name())
                .explained("The program when left out.");
        revocationRight = Field.of("revocable", values.text()).asked("How it may be revoked")
                .byDefault(sofar -> "At any time, in writing or by telling any worker of the program")
                .explained("As the form says it.");
        form = Field.of("form", values.text()).asked("Version of the form").explained("As printed on it.");
        copy = Field.of("copy", values.text()).asked("Where the signed copy is").explained("A cabinet, a folder.");
    }

    private Field<LocalDate> expires() {
        return expires;
    }

    List<Field<?>> all() {
        return List.of(participant, type, signed, recipient, dataClass, purpose, effective, expires, expiresEvent, signer, discloser,
                revocationRight, form, copy);
    }

    ConsentDetails details(Answers answers) {
        return new ConsentDetails(answers.the(type), answers.the(signed), answers.get(effective), answers.get(expires),
                answers.get(expiresEvent), answers.get(signer), answers.get(discloser), answers.get(purpose),
                answers.get(revocationRight), answers.get(form), answers.get(copy), List.copyOf(new LinkedHashSet<>(answers.all(recipient))),
                new LinkedHashSet<>(answers.all(dataClass)));
    }

    /** Leave to write somebody a text message lets nothing out. */
    private boolean discloses(Answers sofar) {
        return !TEXT_MESSAGES.equals(sofar.get(type));
    }

    private @Nullable String usualPurpose(Answers sofar) {
        var of = sofar.get(type);
        return switch (of == null ? "" : of) {
            case TREATMENT -> "Treatment, payment and health care operations";
            case "RESEARCH" -> "Research";
            case TEXT_MESSAGES -> "Reminders by text message";
            default -> "Coordinating care and diversion";
        };
    }

    private @Nullable String aYearLater(Answers sofar) {
        var from = sofar.get(signed);
        return from == null || sofar.has(expiresEvent) ? null : from.plusYears(1).toString();
    }
}
