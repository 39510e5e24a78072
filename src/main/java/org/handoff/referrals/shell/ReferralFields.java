package org.handoff.referrals.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Earlier;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.encounters.EncounterId;
import org.handoff.encounters.EncounterRow;
import org.handoff.encounters.EncounterValue;
import org.handoff.encounters.Encounters;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.participants.PersonalDetails;
import org.handoff.program.Agencies;
import org.handoff.program.Focus;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.handoff.referrals.NewCharge;
import org.handoff.referrals.NewReferral;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralRow;
import org.springframework.stereotype.Component;

/** What is asked when an officer calls: who, through which door, from where, for what. */
@Component
class ReferralFields {

    private static final String KNOWN = "is for a new person, and --participant names a known one. Leave one of the two out.";
    static final String NO_ARREST = "goes with door ARREST only. Leave it out, or give --door ARREST.";

    private final Values values;
    private final ParticipantDirectory people;
    private final ReferralDirectory directory;
    private final Encounters encounters;
    private final Field<EncounterId> encounter;
    private final Field<ParticipantId> participant;
    private final Field<String> first;
    private final Field<String> last;
    private final Field<String> alias;
    private final Field<LocalDate> dob;
    private final Field<String> sex;
    private final Field<LocalDate> received;
    private final Field<String> door;
    private final Field<String> pathway;
    private final Field<String> agency;
    private final Field<String> agencyKind;
    private final Field<String> incident;
    private final ChargeFields charge;
    private final Field<String> perceivedRace;
    private final Field<String> owner;
    private final Field<String> site;
    private final Field<String> eligibility;
    private final Field<LocalDateTime> called;
    private final Field<LocalDateTime> arrived;

    ReferralFields(Values values, CodeValues codes, ParticipantValue known, ParticipantDirectory people, Agencies agencies, Workers workers,
            ReferralDirectory earlier, Sites sites, Focus focus, Encounters encounters, EncounterValue met) {
        this.values = values;
        this.people = people;
        this.directory = earlier;
        this.encounters = encounters;
        encounter = Field.of("encounter", met).quiet().explained("The meeting in the field that led to it; its person, day, agency and pathway stand.");
        participant = Field.of("participant", known).positional().asked("Participant, or Enter if new")
                .byDefault(sofar -> met(sofar).map(EncounterRow::participant).map(ParticipantId::shown).orElse(null))
                .explained("Id, external key or part of a name; leave out for a new person.");
        first = person("first", values).asked("First name").explained("First name of a new person.");
        last = person("last", values).asked("Last name").explained("Last name of a new person.");
        alias = person("alias", values).asked("Also known as").requiredIf(sofar -> isNew(sofar) && !sofar.has(first()) && !sofar.has(last()))
                .explained("Street name of a new person; enough when there is no other name.");
        dob = Field.of("dob", values.birthDate()).asked("Date of birth").when(this::isNew, KNOWN).explained("Birth date of a new person.");
        sex = Field.of("sex", codes.of("sex")).asked("Sex").when(this::isNew, KNOWN).explained("Sex of a new person.");
        received = Field.of("received", values.pastDate()).asked("Received on").required()
                .byDefault(sofar -> met(sofar).map(row -> row.metAt().toLocalDate().toString()).orElse("today"))
                .explained("The day of the officer's call; that of the encounter, or today, when left out.");
        door = Field.of("door", codes.of("door")).required().explained("ARREST, SOCIAL or COMMUNITY.");
        pathway = Field.of("pathway", codes.of("pathway")).byDefault(sofar -> met(sofar).map(EncounterRow::pathway).orElse(null))
                .explained("Deflection pathway.");
        agency = Field.of("agency", agencies.value()).asked("Referring agency")
                .byDefault(sofar -> met(sofar).map(EncounterRow::agency).orElse(null)).explained("Name; a new one is remembered.");
        agencyKind = Field.of("agency-kind", codes.of("agency-kind")).asked("Kind of agency")
                .offering(sofar -> earlier.kindOf(sofar.get(agency())))
                .when(sofar -> sofar.has(agency()), "is the kind of an agency. Name it with --agency.")
                .explained("What the agency is.");
        incident = Field.of("incident", values.text()).asked("Incident number").when(this::isArrest, NO_ARREST).explained("The police number.");
        charge = ChargeFields.ofReferral(values, codes, this::isArrest);
        perceivedRace = Field.of("perceived-race", codes.of("perceived-race")).quiet().explained("As the officer perceived it.");
        owner = Field.of("owner", workers.value()).quiet().byDefault(sofar -> focus.worker().orElse(null))
                .explained("Who of the staff follows it up; the worker in use when left out.");
        site = Field.of("site", sites.value()).quiet().byDefault(sofar -> focus.site().orElse(null))
                .explained("The site it comes to; the one in use, or else the first, when left out.");
        eligibility = Field.of("eligibility", codes.of("eligibility")).quiet().explained("When it is known already.");
        called = Field.of("handoff-called", values.minute(this::day)).quiet().explained("When the officer called, such as 14:05.");
        arrived = Field.of("handoff-arrived", values.minute(this::day)).quiet().explained("When the case manager arrived.");
    }

    List<Field<?>> all() {
        var fields = new ArrayList<Field<?>>(List.of(participant, first, last, alias, dob, sex, received, door, pathway, agency,
                agencyKind, incident));
        fields.addAll(charge.all());
        fields.addAll(List.of(encounter, perceivedRace, owner, site, eligibility, called, arrived));
        return fields;
    }

    /**
     * The referral whose door, pathway and agency the form offers again, as soon as it is known whom this one is about. What
     * somebody was arrested for is never taken from another arrest.
     */
    Optional<Earlier> earlier(Answers sofar) {
        var met = met(sofar);
        if (met.isPresent()) {
            return met.map(this::asMet);
        }
        if (!sofar.has(participant) && !sofar.has(received)) {
            return Optional.empty();
        }
        return directory.mostLike(sofar.get(participant), sofar.get(door), sofar.get(agency)).map(row ->
                Earlier.of("%s of %s".formatted(row.id(), values.pastDate().show(row.receivedOn())))
                        .with(door, row.door()).with(pathway, row.pathway()).with(agency, row.agency())
                        .with(agencyKind, isFrom(row, sofar) ? directory.kindOf(row.agency()) : null)
                        .asLongAs(answers -> isFrom(row, answers) && (!answers.has(door) || row.door().equals(answers.get(door)))));
    }

    private Optional<EncounterRow> met(Answers sofar) {
        return sofar.has(encounter) ? encounters.exact(sofar.the(encounter)) : Optional.empty();
    }

    /** What the officer told when they met is what the referral begins with; after an overdose it is no arrest. */
    private Earlier asMet(EncounterRow row) {
        return Earlier.of("%s of %s".formatted(row.id(), values.pastDate().show(row.metAt().toLocalDate())))
                .with(door, row.overdose() ? "SOCIAL" : null).with(pathway, row.pathway()).with(agency, row.agency())
                .with(agencyKind, directory.kindOf(row.agency()));
    }

    private boolean isFrom(ReferralRow row, Answers sofar) {
        return !sofar.has(agency) || sofar.the(agency).equals(row.agency());
    }

    boolean isNew(Answers sofar) {
        return !sofar.has(participant) && met(sofar).map(EncounterRow::participant).isEmpty();
    }

    /** Whether it is known whom the referral is about: somebody on file, or a new person with a name of some kind. */
    boolean isOfSomebody(Answers answers) {
        return !isNew(answers) || answers.has(first) || answers.has(last) || answers.has(alias);
    }

    /** Who may be the same person as the new one. */
    List<String> doubts(Answers answers) {
        return isNew(answers) ? people.doubts(person(answers)) : List.of();
    }

    ParticipantId participant(Answers answers) {
        return answers.the(participant);
    }

    PersonalDetails person(Answers answers) {
        var called = answers.get(alias);
        return new PersonalDetails(answers.get(first), answers.get(last), called == null ? Set.of() : new LinkedHashSet<>(Set.of(called)),
                answers.get(dob), null, answers.get(sex), Set.of(), null, null, null, null);
    }

    NewReferral referral(Answers answers, ParticipantId id) {
        return new NewReferral(id, answers.the(received), answers.the(door), answers.get(pathway), answers.get(agency),
                answers.get(agencyKind), answers.get(perceivedRace), answers.get(incident), answers.get(owner),
                answers.get(eligibility), answers.get(called), answers.get(arrived), answers.get(site),
                answers.get(encounter));
    }

    List<NewCharge> charges(Answers answers) {
        return charge.charges(answers);
    }

    private Field<String> person(String name, Values values) {
        return Field.of(name, values.text()).when(this::isNew, KNOWN);
    }

    private boolean isArrest(Answers sofar) {
        return "ARREST".equals(sofar.get(door));
    }

    private LocalDate day(Answers sofar) {
        return Objects.requireNonNullElseGet(sofar.get(received), values::today);
    }

    private Field<String> first() {
        return first;
    }

    private Field<String> last() {
        return last;
    }

    private Field<String> agency() {
        return agency;
    }
}
