package org.handoff.referrals.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handoff.codes.CodeValues;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.console.Values;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.referrals.ChargeDecision;
import org.handoff.referrals.ChargeFilter;
import org.handoff.referrals.ChargeId;
import org.handoff.referrals.ChargeRow;
import org.handoff.referrals.ChargeValue;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralValue;
import org.handoff.referrals.Referrals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code charge add / decide / list}: charges held over an arrest diversion, and what the prosecutor decides on them. */
@Component
class ChargeCommands implements CommandSet {

    private static final String GROUP = "Referrals";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("referral"), Column.of("participant"),
            Column.of("offence"), Column.of("level").whereThereIsRoom(), Column.of("drug").whereThereIsRoom(),
            Column.of("quantity").whereThereIsRoom(), Column.of("unit").whereThereIsRoom(), Column.of("status"), Column.of("status_on"),
            Column.of("decided_by"));

    private final Referrals referrals;
    private final ReferralDirectory directory;
    private final Codes codes;
    private final ChargeFields fields;
    private final Field<ReferralId> referral;
    private final Field<LocalDate> sent;
    private final Field<ChargeId> charge;
    private final Field<String> status;
    private final Field<LocalDate> on;
    private final Field<String> by;
    private final Field<ReferralId> of;
    private final Field<ParticipantId> participant;
    private final Field<Boolean> open;
    private final Field<Boolean> history;

    ChargeCommands(Referrals referrals, ReferralDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ReferralValue referralValue, ChargeValue chargeValue, ParticipantValue people) {
        this.referrals = referrals;
        this.directory = directory;
        this.codes = codes;
        fields = ChargeFields.ofOneCharge(values, codeValues);
        referral = Field.of("referral", referralValue).required().positional().asked("Referral").explained("Id, or part of the name.");
        sent = Field.of("sent", values.pastDate()).quiet().explained("When the report went to the prosecutor; the day received when left out.");
        charge = Field.of("charge", chargeValue).required().positional().asked("Charge").explained("Id, or part of the person's name.");
        status = Field.of("status", codeValues.of("charge-status")).asked("Decision").required()
                .explained("Such as 20 held or 30 declined, diverted.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        by = Field.of("by", values.text()).asked("Decided by").explained("Who decided, such as the liaison prosecutor.");
        of = Field.of("referral", referralValue).positional().explained("Only this referral's.");
        participant = Field.of("participant", people).explained("Only this person's.");
        open = Field.of("open", values.flag()).explained("Only those the prosecutor has not settled.");
        history = Field.of("history", values.flag()).explained("Every status a charge came to.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        var wanted = new ArrayList<Field<?>>(List.of(referral));
        wanted.addAll(fields.all());
        wanted.add(sent);
        return List.of(
                ConsoleCommand.named("charge add").in(GROUP).describedAs("Add a charge held over an arrest diversion")
                        .example("charge add R1 --offence 35A --drug L --quantity 0.5 --unit GM --activity P")
                        .asking(wanted).withForm("New charge").does(this::add),
                ConsoleCommand.named("charge decide").in(GROUP).describedAs("Record what the prosecutor decided on a charge")
                        .example("charge decide G1 --status 20 --by \"Liaison prosecutor\"")
                        .asking(charge, status, on, by).withForm("The prosecutor's decision").does(this::decide),
                ConsoleCommand.named("charge list").in(GROUP).describedAs("List charges and where the prosecutor stands")
                        .example("charge list --open").example("charge list R1 --history")
                        .asking(of, participant, open, history).does(this::list));
    }

    private Reply add(Answers answers) {
        var added = fields.charges(answers).get(0);
        var id = referrals.addCharge(answers.the(referral), added, answers.get(sent));
        return Reply.receipt("Saved %s on %s: %s, pending review.".formatted(id, answers.the(referral),
                codes.label("offence", added.offence()).toLowerCase(Locale.ROOT)), id, "charge decide " + id);
    }

    private Reply decide(Answers answers) {
        var id = answers.the(charge);
        referrals.decideCharge(id, new ChargeDecision(answers.the(status), answers.the(on), answers.get(by)));
        return Reply.receipt("%s on %s: %s.".formatted(id, answers.the(on),
                codes.label("charge-status", answers.get(status)).toLowerCase(Locale.ROOT)), id, null);
    }

    private Reply list(Answers answers) {
        var filter = new ChargeFilter(answers.get(of), answers.get(participant), answers.is(open), answers.is(history));
        var rows = directory.charges(filter, answers.rows());
        return Reply.rows("charges", COLUMNS, rows.stream().map(this::cells).toList(), directory.countCharges(filter));
    }

    private List<@Nullable Object> cells(ChargeRow row) {
        return Arrays.asList(row.id(), row.referral(), row.participant(), labelled("offence", row.offence()),
                labelled("offence-level", row.level()), labelled("drug", row.drug()), row.quantity(), labelled("drug-unit", row.unit()),
                labelled("charge-status", row.status()), row.statusOn(), row.decidedBy());
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }
}
