package org.handoff.episodes.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import org.handoff.episodes.Closure;
import org.handoff.episodes.Enrolments;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.episodes.EpisodeId;
import org.handoff.episodes.EpisodeRow;
import org.handoff.episodes.EpisodeValue;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.ParticipantValue;
import org.handoff.referrals.ReferralId;
import org.handoff.referrals.ReferralValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code episode enrol / close / show / list}. */
@Component
class EpisodeCommands implements CommandSet {

    private static final String GROUP = "Episodes";
    private static final List<Column> COLUMNS = List.of(Column.of("id"), Column.of("participant"), Column.of("name"),
            Column.of("enrolled_on"), Column.of("closed_on"), Column.of("closure_reason"), Column.of("completion"),
            Column.of("last_seen"));

    private final Enrolments enrolments;
    private final EpisodeDirectory directory;
    private final Codes codes;
    private final Field<ReferralId> referral;
    private final Field<EpisodeId> episode;
    private final Field<LocalDate> on;
    private final Field<String> reason;
    private final Field<String> completion;
    private final Field<String> destination;
    private final Field<Boolean> again;
    private final Field<ParticipantId> participant;
    private final Field<Boolean> open;

    EpisodeCommands(Enrolments enrolments, EpisodeDirectory directory, Codes codes, CodeValues codeValues, Values values,
            ReferralValue referrals, EpisodeValue episodes, ParticipantValue people) {
        this.enrolments = enrolments;
        this.directory = directory;
        this.codes = codes;
        referral = Field.of("referral", referrals).required().positional().explained("Id, or part of the name.");
        episode = Field.of("episode", episodes).required().positional().explained("Id, or part of the name.");
        on = Field.of("on", values.pastDate()).asked("On").required().byDefault(sofar -> "today").explained("Today when left out.");
        reason = Field.of("reason", codeValues.of("closure-reason")).required().explained("Code of the list closure-reason.");
        completion = Field.of("completion", codeValues.of("completion"))
                .explained("For programs that have a completion: COMPLETED or NOT_COMPLETED.");
        destination = Field.of("destination", codeValues.of("living-situation", "destination")).asked("Where to")
                .explained("Where the person lives afterwards.");
        again = Field.of("again", values.flag()).quiet().explained("Replace an earlier closure.");
        participant = Field.of("participant", people).positional().explained("Only this person's.");
        open = Field.of("open", values.flag()).explained("Only those not closed.");
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("episode enrol").in(GROUP).describedAs("Enrol the person of a referral")
                        .example("episode enrol R1 --on 3/12").asking(referral, on).withForm("Enrolment").does(this::enrol),
                ConsoleCommand.named("episode close").in(GROUP).describedAs("Close an episode, with reason and destination")
                        .example("episode close E1 --reason 1 --completion COMPLETED --destination 410")
                        .asking(episode, reason, on, completion, destination, again).withForm("Closing an episode").does(this::close),
                ConsoleCommand.named("episode show").in(GROUP).describedAs("Show an episode").example("episode show E1")
                        .asking(episode).does(this::show),
                ConsoleCommand.named("episode list").in(GROUP).describedAs("List episodes, latest enrolment first")
                        .example("episode list --open").asking(participant, open).does(this::list));
    }

    private Reply enrol(Answers answers) {
        var id = enrolments.enrol(answers.the(referral), answers.the(on));
        var row = directory.row(id);
        return Reply.receipt("Enrolled %s %s on %s: %s.".formatted(row.participant(), row.name(), row.enrolledOn(), id), id,
                "service connect --participant " + row.participant());
    }

    private Reply close(Answers answers) {
        var id = answers.the(episode);
        enrolments.close(id, new Closure(answers.the(on), answers.the(reason), answers.get(completion), answers.get(destination),
                answers.is(again)));
        return Reply.receipt("Closed %s on %s: %s.".formatted(id, answers.the(on), codes.label("closure-reason", answers.get(reason))),
                id, null);
    }

    private Reply show(Answers answers) {
        var row = directory.row(answers.the(episode));
        return Reply.sheet("%s  %s %s".formatted(row.id(), row.participant(), row.name()))
                .with("id", row.id()).with("participant", row.participant()).with("referral", row.referral())
                .with("enrolled_on", row.enrolledOn()).with("closed_on", row.closedOn())
                .with("closure_reason", labelled("closure-reason", row.closureReason()))
                .with("completion", labelled("completion", row.completion()))
                .with("destination", labelled("living-situation", row.destination())).with("last_seen", row.lastSeen())
                .with("two_way_contacts", row.contacts()).with("connections", row.connections())
                .with("external_key", row.externalKey());
    }

    private Reply list(Answers answers) {
        var whose = answers.get(participant);
        var rows = directory.list(whose, answers.is(open), answers.rows());
        return Reply.rows("episodes", COLUMNS, rows.stream().map(this::cells).toList(), directory.count(whose, answers.is(open)));
    }

    private List<@Nullable Object> cells(EpisodeRow row) {
        return Arrays.asList(row.id(), row.participant(), row.name(), row.enrolledOn(), row.closedOn(),
                labelled("closure-reason", row.closureReason()), labelled("completion", row.completion()), row.lastSeen());
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }
}
