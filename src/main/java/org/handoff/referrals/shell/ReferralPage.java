package org.handoff.referrals.shell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.handoff.codes.Codes;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.referrals.ChargeRow;
import org.handoff.referrals.CriterionRow;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code referral show}: one referral with its charges on one page. */
@Component
class ReferralPage implements CommandSet {

    private static final List<Column> CHARGES = List.of(Column.of("id"), Column.of("offence"), Column.of("level"), Column.of("drug"),
            Column.of("quantity"), Column.of("unit"), Column.of("status"), Column.of("status_on"));

    private static final List<Column> CRITERIA = List.of(Column.of("criterion"), Column.of("outcome"), Column.of("said"), Column.of("rules"));

    private final ReferralDirectory directory;
    private final Codes codes;
    private final Field<ReferralId> referral;

    ReferralPage(ReferralDirectory directory, Codes codes, ReferralValue value) {
        this.directory = directory;
        this.codes = codes;
        this.referral = Field.of("referral", value).required().positional().explained("Id, or part of the name.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(ConsoleCommand.named("referral show").in("Referrals").describedAs("Show a referral with its charges")
                .example("referral show R1").asking(referral).does(answers -> page(answers.the(referral))));
    }

    private Reply page(ReferralId id) {
        var row = directory.row(id);
        var charges = directory.charges(id);
        return Reply.sheet("%s  %s %s".formatted(id, row.participant(), row.name()))
                .with("id", id).with("participant", row.participant()).with("received_on", row.receivedOn())
                .with("door", labelled("door", row.door())).with("pathway", labelled("pathway", row.pathway()))
                .with("agency", row.agency()).with("agency_kind", labelled("agency-kind", row.agencyKind()))
                .with("perceived_race", labelled("perceived-race", row.perceivedRace()))
                .with("incident_number", row.incidentNumber()).with("owner", row.owner()).with("site", row.site())
                .with("eligibility", labelled("eligibility", row.eligibility()))
                .with("ineligible_reason", labelled("ineligible-reason", row.ineligibleReason()))
                .with("decision", labelled("decision", row.decision())).with("decided_on", row.decidedOn())
                .with("decided_by", row.decidedBy()).with("denial_reason", labelled("denial-reason", row.denialReason()))
                .with("handoff_called_at", row.handoff().calledAt()).with("handoff_arrived_at", row.handoff().arrivedAt())
                .with("handoff_released_at", row.handoff().releasedAt())
                .with("handoff_mode", labelled("handoff-mode", row.handoff().mode()))
                .with("handoff_result", labelled("handoff-result", row.handoff().result()))
                .with("intake_due_on", row.intakeDueOn()).with("intake_on", row.intakeOn())
                .with("episode", row.episode() == null ? null : new Labelled(row.episode(), "E" + row.episode()))
                .with("charge_hold", hold(charges)).with("external_key", row.externalKey())
                .with(charges(charges)).with(criteria(directory.criteria(id)));
    }

    /** Where the prosecutor stands on all charges together: {@code 1 held for diversion, 1 pending review}. */
    private @Nullable String hold(List<ChargeRow> charges) {
        var standing = new LinkedHashMap<String, Integer>();
        charges.forEach(charge -> standing.merge(codes.label("charge-status", charge.status()).toLowerCase(Locale.ROOT), 1, Integer::sum));
        return standing.isEmpty() ? null : standing.entrySet().stream().map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining("; "));
    }

    private Reply.Listing criteria(List<CriterionRow> criteria) {
        return Reply.rows("criteria", CRITERIA, criteria.stream().map(row -> Arrays.<@Nullable Object>asList(row.criterion(),
                labelled("eligibility-outcome", row.outcome()), row.words(), row.ruleVersion())).toList(), criteria.size());
    }

    private Reply.Listing charges(List<ChargeRow> charges) {
        return Reply.rows("charges", CHARGES, charges.stream().map(this::cells).toList(), charges.size());
    }

    private List<@Nullable Object> cells(ChargeRow row) {
        return Arrays.asList(row.id(), labelled("offence", row.offence()), labelled("offence-level", row.level()),
                labelled("drug", row.drug()), row.quantity(), labelled("drug-unit", row.unit()),
                labelled("charge-status", row.status()), row.statusOn());
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }
}
