package org.handoff.referrals.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.handoff.codes.CodeValues;
import org.handoff.console.Answers;
import org.handoff.console.Field;
import org.handoff.console.Values;
import org.handoff.encounters.EncounterId;
import org.handoff.encounters.EncounterValue;
import org.handoff.program.Agencies;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.handoff.referrals.ReferralDetails;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralValue;
import org.handoff.referrals.Referrals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be corrected of what an officer's call told: the form offers what stands there. */
@Component
class CorrectionFields {

    private static final String ARREST = "ARREST";

    final Field<ReferralId> referral;
    private final Referrals referrals;
    private final Field<LocalDate> received;
    private final Field<String> door;
    private final Field<String> pathway;
    private final Field<String> agency;
    private final Field<String> agencyKind;
    private final Field<String> incident;
    private final Field<String> owner;
    private final Field<String> site;
    private final Field<String> perceivedRace;
    private final Field<EncounterId> encounter;

    CorrectionFields(Referrals referrals, ReferralDirectory earlier, Values values, CodeValues codes, ReferralValue known, Agencies agencies,
            Workers workers, Sites sites, EncounterValue met) {
        this.referrals = referrals;
        referral = Field.of("referral", known).required().positional().asked("Referral").explained("Id, or part of the name.");
        received = Field.of("received", values.pastDate()).asked("Received on").requiredIf(sofar -> sofar.has(referral))
                .byDefault(standing(it -> it.receivedOn().toString())).explained("The day of the officer's call.");
        door = Field.of("door", codes.of("door")).requiredIf(sofar -> sofar.has(referral)).byDefault(standing(ReferralDetails::door))
                .explained("ARREST, SOCIAL or COMMUNITY.");
        pathway = Field.of("pathway", codes.of("pathway")).offering(standing(ReferralDetails::pathway)).explained("Deflection pathway; - for none.");
        agency = Field.of("agency", agencies.value()).asked("Referring agency").offering(standing(ReferralDetails::agency))
                .explained("Name; a new one is remembered. - for none.");
        agencyKind = Field.of("agency-kind", codes.of("agency-kind")).asked("Kind of agency")
                .offering(sofar -> sofar.has(agency()) && !sofar.the(agency()).equals(standing(ReferralDetails::agency).apply(sofar))
                        ? earlier.kindOf(sofar.get(agency())) : standing(ReferralDetails::agencyKind).apply(sofar))
                .when(this::isFromAgency, "is the kind of an agency. Name it with --agency.").explained("What the agency is.");
        incident = Field.of("incident", values.text()).asked("Incident number")
                .when(sofar -> ARREST.equals(sofar.get(door)) || standing(ReferralDetails::incidentNumber).apply(sofar) != null, ReferralFields.NO_ARREST)
                .offering(standing(ReferralDetails::incidentNumber)).explained("The police number; - for none.");
        owner = Field.of("owner", workers.value()).offering(standing(ReferralDetails::owner))
                .explained("Who of the staff follows it up; - for nobody.");
        site = Field.of("site", sites.value()).askedWhen(sofar -> sites.list().size() > 1).offering(standing(ReferralDetails::site))
                .explained("The site it comes to, whose days for an intake count; - for the first one.");
        perceivedRace = Field.of("perceived-race", codes.of("perceived-race")).quiet().explained("As the officer perceived it; - for not recorded.");
        encounter = Field.of("encounter", met).quiet().explained("The meeting in the field that led to it; - for none.");
    }

    List<Field<?>> all() {
        return List.of(received, door, pathway, agency, agencyKind, incident, owner, site, perceivedRace, encounter);
    }

    /** Whether anything was said at all. */
    boolean saysSomething(Answers answers) {
        return all().stream().anyMatch(field -> isSaid(answers, field));
    }

    LocalDate received(Answers answers) {
        return answers.the(received);
    }

    /** What was said, over what stands there. The kind of an agency goes with it. */
    ReferralDetails details(Answers answers, ReferralDetails known) {
        return new ReferralDetails(answers.the(received), answers.the(door), said(answers, pathway, known.pathway()),
                said(answers, agency, known.agency()), answers.isLeftEmpty(agency) ? null : said(answers, agencyKind, known.agencyKind()),
                said(answers, perceivedRace, known.perceivedRace()), said(answers, incident, known.incidentNumber()),
                said(answers, owner, known.owner()), said(answers, site, known.site()), said(answers, encounter, known.encounter()));
    }

    private static <T> @Nullable T said(Answers answers, Field<T> field, @Nullable T known) {
        return isSaid(answers, field) ? answers.get(field) : known;
    }

    private static boolean isSaid(Answers answers, Field<?> field) {
        return answers.has(field) || answers.isLeftEmpty(field);
    }

    private Function<Answers, @Nullable String> standing(Function<ReferralDetails, @Nullable String> part) {
        return sofar -> sofar.has(referral) ? part.apply(referrals.details(sofar.the(referral))) : null;
    }

    private boolean isFromAgency(Answers sofar) {
        return sofar.has(agency) || !sofar.isLeftEmpty(agency) && standing(ReferralDetails::agency).apply(sofar) != null;
    }

    private Field<String> agency() {
        return agency;
    }
}
