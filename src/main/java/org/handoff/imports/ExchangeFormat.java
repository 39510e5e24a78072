package org.handoff.imports;

import static org.handoff.imports.Column.code;
import static org.handoff.imports.Column.day;
import static org.handoff.imports.Column.key;
import static org.handoff.imports.Column.named;
import static org.handoff.imports.Column.of;
import static org.handoff.imports.Column.reference;
import static org.handoff.imports.Timing.ALSO_AFTER_DEATH;
import static org.handoff.imports.Timing.OF_LIFE;
import static org.handoff.imports.Timing.PLANNED;

import java.util.List;
import java.util.Optional;
import org.handoff.shared.DateOrder;

/** The exchange format, version 1: every file with its columns, where they go, and the rules between them. */
final class ExchangeFormat {

    private static final long MINUTES_OF_A_DAY = 1440;
    private static final long ANY_COUNT = 999_999_999;

    private static final Column PARTICIPANT = reference("participant", "participants");
    private static final Column REFERRAL = reference("referral", "referrals").needed();

    private static final ExchangeFile PARTICIPANTS = ExchangeFile.of("participants", "participant", "P",
            key("participant"),
            of("first_name", Kinds.TEXT),
            of("last_name", Kinds.TEXT),
            of("alias", Kinds.TEXTS).into("participant_alias", "alias"),
            day("dob").timed(OF_LIFE),
            code("dob_quality", "dob-quality"),
            code("sex", "sex"),
            of("race", Kinds.codes("race")).into("participant_race", "race"),
            code("veteran", "yes-no"),
            code("language", "language"),
            day("deceased_on").timed(OF_LIFE))
            .ruledBy(RowRules.order(List.of(new DateOrder("deceased_on", "dob"))))
            .deriving(new Derived("birth_year", "dob", (dob, intakeDays) -> dob.getYear()));

    private static final ExchangeFile REFERRALS = ExchangeFile.of("referrals", "referral", "R",
            key("referral"),
            PARTICIPANT.needed(),
            day("received_on").needed(),
            code("door", "door").needed(),
            code("pathway", "pathway"),
            named("agency", "agency"),
            code("agency_kind", "agency-kind"),
            code("perceived_race", "perceived-race"),
            code("eligibility", "eligibility"),
            of("ineligible_reason", Kinds.TEXT),
            code("decision", "decision"),
            day("decided_on"),
            of("handoff_called_at", Kinds.MINUTE),
            of("handoff_arrived_at", Kinds.MINUTE),
            day("intake_on"))
            .ruledBy(RowRules.order(DateOrder.REFERRAL), RowRules.arrivesAfterCall(), RowRules.noArrestAfterOverdose())
            .deriving(new Derived("intake_due_on", "received_on", (received, days) -> received.plusDays(days).toString()));

    private static final ExchangeFile CHARGES = ExchangeFile.of("charges", "charge", "G",
            key("charge"),
            REFERRAL,
            code("offence", "offence").needed(),
            code("level", "offence-level"),
            code("drug", "drug"),
            of("quantity", Kinds.DECIMAL),
            code("unit", "drug-unit"),
            code("status", "charge-status").needed(),
            day("status_on").timed(ALSO_AFTER_DEATH))
            .ruledBy(RowRules.arrestDoorOnly(), RowRules.nothingHeldAfterOverdose());

    private static final ExchangeFile EPISODES = ExchangeFile.of("episodes", "episode", "E",
            key("episode"),
            REFERRAL,
            day("enrolled_on").needed(),
            day("closed_on").timed(ALSO_AFTER_DEATH),
            code("closure_reason", "closure-reason"),
            code("completion", "completion"),
            code("destination", "living-situation"))
            .ruledBy(RowRules.order(DateOrder.EPISODE), RowRules.afterReferral(DateOrder.EPISODE_OF_REFERRAL))
            .oneFor("referral");

    private static final ExchangeFile ASSESSMENTS = ExchangeFile.of("assessments", "assessment", "A",
            key("assessment"),
            PARTICIPANT.needed(),
            day("on").needed().as("assessed_on"),
            code("stage", "collection-stage").needed(),
            code("living_situation", "living-situation"),
            code("employed", "yes-no"),
            code("employment_type", "employment-type"),
            of("income_monthly", Kinds.MONEY).as("income_monthly_cents"),
            code("insured", "yes-no"),
            code("primary_substance", "substance"),
            code("route", "route"),
            code("frequency", "frequency"),
            of("overdoses_12m", Kinds.whole(ANY_COUNT)),
            code("health_status", "health-status"),
            code("has_id", "yes-no"),
            code("on_moud", "yes-no"));

    private static final ExchangeFile CONTACTS = ExchangeFile.of("contacts", "contact", "C",
            key("contact"),
            PARTICIPANT.needed(),
            day("on").needed().as("contacted_on"),
            of("minutes", Kinds.whole(MINUTES_OF_A_DAY)),
            code("mode", "contact-mode"),
            code("direction", "contact-direction").needed(),
            named("worker", "staff"));

    private static final ExchangeFile SERVICES = ExchangeFile.of("services", "service_connection", "S",
            key("connection"),
            PARTICIPANT.needed(),
            code("category", "service-category").needed(),
            named("provider", "provider"),
            day("need_on"),
            day("referred_on"),
            of("warm", Kinds.FLAG),
            day("appointment_on").timed(PLANNED),
            day("attended_on"),
            day("engaged_on"),
            day("ended_on").timed(ALSO_AFTER_DEATH),
            code("result", "service-result"));

    private static final ExchangeFile JUSTICE_EVENTS = ExchangeFile.of("justice_events", "justice_event", "J",
            key("event"),
            PARTICIPANT.needed(),
            day("on").needed().as("happened_on").timed(ALSO_AFTER_DEATH),
            code("kind", "justice-kind").needed(),
            code("offence", "offence"),
            code("level", "offence-level"),
            code("source", "justice-source"),
            of("index_event", Kinds.FLAG));

    private static final ExchangeFile CUSTODY_SPANS = ExchangeFile.of("custody_spans", "custody_span", "K",
            key("span"),
            PARTICIPANT.needed(),
            day("booked_on").needed().timed(ALSO_AFTER_DEATH),
            day("released_on").timed(ALSO_AFTER_DEATH))
            .ruledBy(RowRules.order(DateOrder.CUSTODY));

    private static final ExchangeFile OVERDOSES = ExchangeFile.of("overdoses", "overdose", "O",
            key("overdose"),
            PARTICIPANT.needed(),
            day("on").needed().as("happened_on"),
            of("fatal", Kinds.FLAG),
            of("naloxone", Kinds.FLAG));

    private static final ExchangeFile CONSENTS = ExchangeFile.of("consents", "consent", "N",
            key("consent"),
            PARTICIPANT.needed(),
            code("type", "consent-type").needed(),
            day("signed_on").needed(),
            day("expires_on").timed(PLANNED),
            day("revoked_on").timed(ALSO_AFTER_DEATH),
            of("recipients", Kinds.TEXTS).into("consent_recipient", "recipient"),
            of("data_classes", Kinds.codes("data-class")).into("consent_data_class", "data_class"),
            of("purpose", Kinds.TEXT))
            .ruledBy(RowRules.order(DateOrder.CONSENT));

    private static final ExchangeFile EXPENSES = ExchangeFile.of("expenses", "expense", "X",
            key("expense"),
            PARTICIPANT,
            day("on").needed().as("spent_on"),
            code("category", "expense-category").needed(),
            of("amount", Kinds.MONEY).needed().as("amount_cents"));

    /** Every file, each after those it points to. */
    static final List<ExchangeFile> FILES = List.of(PARTICIPANTS, REFERRALS, CHARGES, EPISODES, ASSESSMENTS, CONTACTS,
            SERVICES, JUSTICE_EVENTS, CUSTODY_SPANS, OVERDOSES, CONSENTS, EXPENSES);

    private ExchangeFormat() {
    }

    /** The file of that name, without its ending. */
    static Optional<ExchangeFile> called(String name) {
        return FILES.stream().filter(file -> file.name().equals(name)).findFirst();
    }
}
