package org.handoff.referrals.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.codes.Codes;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.referrals.ChargeRow;
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
        return Reply.sheet("%s  %s %s".formatted(id, row.participant(), row.name()))
                .with("id", id).with("participant", row.participant()).with("received_on", row.receivedOn())
                .with("door", labelled("door", row.door())).with("pathway", labelled("pathway", row.pathway()))
                .with("agency", row.agency()).with("agency_kind", labelled("agency-kind", row.agencyKind()))
                .with("perceived_race", labelled("perceived-race", row.perceivedRace()))
                .with("incident_number", row.incidentNumber()).with("owner", row.owner())
                .with("eligibility", labelled("eligibility", row.eligibility()))
                .with("decision", labelled("decision", row.decision())).with("decided_on", row.decidedOn())
                .with("decided_by", row.decidedBy()).with("denial_reason", labelled("denial-reason", row.denialReason()))
                .with("handoff_called_at", row.handoffCalledAt()).with("handoff_arrived_at", row.handoffArrivedAt())
                .with("intake_due_on", row.intakeDueOn()).with("intake_on", row.intakeOn())
                .with("episode", row.episode() == null ? null : new Labelled(row.episode(), "E" + row.episode()))
                .with("external_key", row.externalKey())
                .with(charges(directory.charges(id)));
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
