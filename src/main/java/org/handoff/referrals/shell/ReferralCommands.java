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
import org.handoff.program.Focus;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.handoff.referrals.Decision;
import org.handoff.referrals.ReferralDirectory;
import org.handoff.referrals.ReferralFilter;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralRow;
import org.handoff.referrals.ReferralValue;
import org.handoff.referrals.Referrals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code referral add / list / decide} and {@code intake record}. */
@Component
class ReferralCommands implements CommandSet {

    private static final String GROUP = "Referrals";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), Column.of("received_on").uncut(), Column.of("participant"),
            Column.of("name"), Column.of("door").whereThereIsRoom(), Column.of("agency").whereThereIsRoom(),
            Column.of("eligibility").whereThereIsRoom(), Column.of("decision"), Column.of("intake_due_on").uncut(),
            Column.of("intake_on").uncut());

    private final Referrals referrals;
    private final ReferralDirectory directory;
    private final Codes codes;
    private final ReferralFields fields;
    private final Focus focus;
    private final Field<ReferralId> referral;
    private final Field<LocalDate> on;
    private final Field<Boolean> again;
    private final Field<String> decision;
    private final Field<String> eligibility;
    private final Field<String> reason;
    private final Field<String> by;
    private final Field<ParticipantId> participant;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<Boolean> open;
    private final Field<String> worker;
    private final Field<String> site;

    ReferralCommands(Referrals referrals, ReferralDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ReferralFields fields, ReferralValue referralValue, ParticipantValue people, Workers workers, Sites sites, Focus focus) {
        this.focus = focus;
        this.referrals = referrals;
        this.directory = directory;
        this.codes = codes;
        this.fields = fields;
        referral = Field.of("referral", referralValue).required().positional().asked("Referral").explained("Id, or part of the name.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        again = Field.of("again", values.flag()).quiet().explained("Replace what was recorded before.");
        decision = Field.of("decision", codeValues.of("decision")).required().explained("APPROVED, DENIED, WAITLIST or WITHDRAWN.");
        eligibility = Field.of("eligibility", codeValues.of("eligibility")).explained("ELIGIBLE, INELIGIBLE or UNDETERMINED.");
        reason = Field.of("reason", codeValues.of("denial-reason")).asked("Reason of the denial")
                .when(sofar -> "DENIED".equals(sofar.get(decision())),
                        "is the reason of a denial. Leave it out, or give --decision DENIED.")
                .explained("Needed for a denial.");
        by = Field.of("by", values.text()).asked("Decided by").explained("Who decided.");
        participant = Field.of("participant", people).positional().explained("Only this person's.");
        from = Field.of("from", values.pastDate()).explained("Received on or after.");
        to = Field.of("to", values.pastDate()).explained("Received on or before.");
        open = Field.of("open", values.flag()).explained("Only those that wait for a decision or an intake.");
        worker = Field.of("worker", workers.known()).byDefault(sofar -> sofar.has(participant) ? null : focus.worker().orElse(null)).explained("Only this worker's; - for everybody's.");
        site = Field.of("site", sites.value()).byDefault(sofar -> sofar.has(participant) ? null : focus.site().orElse(null))
                .explained("Only of this site; - for all.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("referral add").in(GROUP).describedAs("Record a referral, of a person known or new")
                        .example("referral add --participant P1 --door SOCIAL --agency \"North PD\"")
                        .example("referral add --first Ida --last Moreno --door ARREST --offence 35A --drug L --quantity 0.5 --unit GM")
                        .asking(fields.all()).withForm("New referral")
                        .needing(fields::isOfSomebody, "--participant, or --first, --last or --alias of a new person")
                        .startingFrom(fields::earlier).doubting(fields::doubts).does(this::add),
                ConsoleCommand.named("referral list").in(GROUP).describedAs("List referrals, newest first")
                        .example("referral list --open").asking(participant, from, to, open, worker, site).does(this::list),
                ConsoleCommand.named("referral decide").in(GROUP).describedAs("Record what was decided on a referral")
                        .example("referral decide R1 --decision APPROVED --eligibility ELIGIBLE")
                        .asking(referral, decision, on, eligibility, reason, by, again).withForm("Decision on a referral")
                        .does(this::decide),
                ConsoleCommand.named("intake record").in(GROUP).describedAs("Record that the intake was done")
                        .example("intake record R1 --on yesterday").asking(referral, on, again).withForm("Intake").does(this::intake));
    }

    private Reply add(Answers answers) {
        var charges = fields.charges(answers);
        var id = fields.isNew(answers)
                ? referrals.receiveNew(fields.person(answers), person -> fields.referral(answers, person), charges)
                : referrals.receive(fields.referral(answers, fields.participant(answers)), charges);
        var row = directory.row(id);
        var receipt = Reply.receipt("Saved %s for %s %s%s. Intake is due by %s.".formatted(id, row.participant(), row.name(),
                charges.isEmpty() ? "" : charges.size() == 1 ? ", 1 charge" : ", %d charges".formatted(charges.size()),
                row.intakeDueOn()), id, directory.nextStep(id));
        return Reply.remarked(receipt, directory.standing(row.participant(), id), 0);
    }

    private Reply decide(Answers answers) {
        var id = answers.the(referral);
        referrals.decide(id, new Decision(answers.the(decision), answers.the(on), answers.get(eligibility), answers.get(reason),
                answers.get(by), answers.is(again)));
        var label = codes.label("decision", answers.get(decision)).toLowerCase(Locale.ROOT);
        return Reply.receipt("%s %s on %s.".formatted(id, label, answers.the(on)), id, directory.nextStep(id));
    }

    private Reply intake(Answers answers) {
        var id = answers.the(referral);
        var due = referrals.takeIn(id, answers.the(on), answers.is(again));
        var late = due != null && answers.the(on).isAfter(due) ? " It was due by %s.".formatted(due) : "";
        return Reply.receipt("Intake of %s recorded on %s.%s".formatted(id, answers.the(on), late), id, "episode enrol " + id);
    }

    private Reply list(Answers answers) {
        var filter = new ReferralFilter(answers.get(participant), answers.get(from), answers.get(to), answers.is(open),
                answers.get(worker), answers.get(site));
        var rows = directory.list(filter, answers.rows());
        var list = Reply.rows("referrals", COLUMNS, rows.stream().map(this::cells).toList(), directory.count(filter));
        return Reply.remarked(list, focus.reminder(filter.worker(), filter.site()), 0);
    }

    private List<@Nullable Object> cells(ReferralRow row) {
        return new ArrayList<>(Arrays.asList(row.id(), row.receivedOn(), row.participant(), row.name(), row.door(), row.agency(),
                labelled("eligibility", row.eligibility()), labelled("decision", row.decision()), row.intakeDueOn(), row.intakeOn()));
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }

    private Field<String> decision() {
        return decision;
    }
}
