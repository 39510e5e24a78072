package org.handoff.episodes.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.episodes.Enrolments;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.episodes.EpisodeRow;
import org.handoff.episodes.EpisodeStep;
import org.handoff.program.Focus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code episode enrol / edit / status / close / reopen / show / list}. */
@Component
class EpisodeCommands implements CommandSet {

    private static final String GROUP = "Episodes";
    private static final String STATUS = "engagement-status";
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), new Column("participant", "Person").uncut(), Column.of("name"),
            new Column("enrolled_on", "Enrolled").uncut(), new Column("closed_on", "Closed").uncut(), new Column("status", "Engagement"),
            new Column("status_since", "Since").uncut(), Column.of("last_seen").uncut().whereThereIsRoom(),
            Column.of("closure_reason").whereThereIsRoom(), Column.of("completion").whereThereIsRoom(), Column.of("worker").whereThereIsRoom(),
            Column.of("site").whereThereIsRoom());
    private static final List<Column> HISTORY = List.of(Column.of("on").uncut(), Column.of("step"), Column.of("what"), Column.of("note"),
            Column.of("worker"));

    private final Enrolments enrolments;
    private final EpisodeDirectory directory;
    private final Codes codes;
    private final EpisodeFields fields;
    private final Focus focus;

    EpisodeCommands(Enrolments enrolments, EpisodeDirectory directory, Codes codes, EpisodeFields fields, Focus focus) {
        this.enrolments = enrolments;
        this.directory = directory;
        this.codes = codes;
        this.fields = fields;
        this.focus = focus;
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("episode enrol").in(GROUP).describedAs("Enrol the person of a referral")
                        .example("episode enrol R1 --on 3/12").asking(fields.ofEnrolment()).withForm("Enrolment").does(this::enrol),
                ConsoleCommand.named("episode edit").in(GROUP).describedAs("Correct an enrolment: its day, its site, the referral it came of")
                        .example("episode edit E1 --on 3/12").asking(fields.ofCorrection()).withForm("Correcting an enrolment")
                        .needing(fields::corrects, "--on, --site or --referral").does(this::edit),
                ConsoleCommand.named("episode status").in(GROUP).describedAs("Record how a person is engaged, such as in the wind")
                        .example("episode status E1 IN_THE_WIND --note \"Tent is gone\"").asking(fields.ofStatus()).withForm("Engagement")
                        .does(this::status),
                ConsoleCommand.named("episode close").in(GROUP).describedAs("Close an episode, with reason and destination")
                        .example("episode close E1 --reason 1 --completion COMPLETED --destination 410")
                        .asking(fields.ofClosure()).withForm("Closing an episode").does(this::close),
                ConsoleCommand.named("episode reopen").in(GROUP).describedAs("Go on with a closed episode; the closure stays in its history")
                        .example("episode reopen E1 --reason \"Closed by mistake\"").asking(fields.ofReopening()).withForm("Reopening an episode")
                        .does(this::reopen),
                ConsoleCommand.named("episode show").in(GROUP).describedAs("Show an episode with its history").example("episode show E1")
                        .asking(fields.episode).does(this::show),
                ConsoleCommand.named("episode list").in(GROUP).describedAs("List episodes, latest enrolment first")
                        .example("episode list --open").example("episode list --status IN_THE_WIND").asking(fields.ofList()).does(this::list));
    }

    private Reply enrol(Answers answers) {
        var id = enrolments.enrol(answers.the(fields.referral), answers.the(fields.on), answers.get(fields.enrolledAt));
        var row = directory.row(id);
        return Reply.receipt("Enrolled %s %s on %s: %s.".formatted(row.participant(), row.name(), row.enrolledOn(), id), id,
                "service connect --participant " + row.participant());
    }

    private Reply edit(Answers answers) {
        var id = answers.the(fields.episode);
        enrolments.correct(id, fields.details(answers, enrolments.details(id)));
        var row = directory.row(id);
        return Reply.receipt("Corrected %s: %s %s, enrolled on %s.".formatted(id, row.participant(), row.name(), row.enrolledOn()), id, "episode show " + id);
    }

    private Reply status(Answers answers) {
        var id = answers.the(fields.episode);
        var it = fields.status(answers);
        enrolments.engage(id, it);
        var row = directory.row(id);
        return Reply.receipt("Saved %s: %s %s, %s since %s.".formatted(id, row.participant(), row.name(), lower(STATUS, it.status()), it.on()), id,
                "contact add " + row.participant());
    }

    private Reply close(Answers answers) {
        var id = answers.the(fields.episode);
        var it = fields.closure(answers);
        enrolments.close(id, it);
        return Reply.receipt("Closed %s on %s: %s.".formatted(id, it.on(), codes.label("closure-reason", it.reason())), id, null);
    }

    private Reply reopen(Answers answers) {
        var id = answers.the(fields.episode);
        enrolments.reopen(id, answers.the(fields.on), answers.the(fields.why), answers.get(fields.worker));
        var row = directory.row(id);
        return Reply.receipt("Reopened %s on %s: %s %s.".formatted(id, answers.the(fields.on), row.participant(), row.name()), id, "episode show " + id);
    }

    private Reply show(Answers answers) {
        var row = directory.row(answers.the(fields.episode));
        var steps = directory.steps(row.id());
        return Reply.sheet("%s  %s %s".formatted(row.id(), row.participant(), row.name()))
                .with("id", row.id()).with("participant", row.participant()).with("referral", row.referral()).with("site", row.site())
                .with("enrolled_on", row.enrolledOn()).with("status", labelled(STATUS, row.status())).with("status_since", row.statusSince())
                .with("closed_on", row.closedOn()).with("closure_reason", labelled("closure-reason", row.closureReason()))
                .with("completion", labelled("completion", row.completion()))
                .with("destination", labelled("living-situation", row.destination())).with("last_seen", row.lastSeen())
                .with("worker", row.worker()).with("two_way_contacts", row.contacts()).with("connections", row.connections())
                .with("external_key", row.externalKey())
                .with(Reply.rows("history", HISTORY, steps.stream().map(this::cells).toList(), steps.size()));
    }

    private Reply list(Answers answers) {
        var filter = fields.filter(answers);
        var rows = directory.list(filter, answers.rows());
        return Reply.remarked(Reply.rows("episodes", COLUMNS, rows.stream().map(this::cells).toList(), directory.count(filter)),
                focus.reminder(filter.worker(), filter.site()), 0);
    }

    private List<@Nullable Object> cells(EpisodeRow row) {
        return Arrays.asList(row.id(), row.participant(), row.name(), row.enrolledOn(), row.closedOn(), labelled(STATUS, row.status()),
                row.statusSince(), row.lastSeen(), labelled("closure-reason", row.closureReason()), labelled("completion", row.completion()),
                row.worker(), row.site());
    }

    private List<@Nullable Object> cells(EpisodeStep step) {
        return Arrays.asList(step.on(), step.step(), step.list() == null ? null : labelled(step.list(), step.code()), step.note(), step.worker());
    }

    private String lower(String list, String code) {
        return codes.label(list, code).toLowerCase(Locale.ROOT);
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }
}
