package org.handoff.casework.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.handoff.casework.Casework;
import org.handoff.casework.CaseloadRow;
import org.handoff.casework.DutyFilter;
import org.handoff.casework.DutyKind;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Column;
import org.handoff.console.CommandSet;
import org.handoff.console.ConsoleCommand;
import org.handoff.console.Field;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.program.Focus;
import org.handoff.program.Sites;
import org.handoff.program.Workers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code today / overdue / caseload}: what a person begins the day with. */
@Component
class DayCommands implements CommandSet {

    private static final String GROUP = "Your day";
    private static final List<Column> CASELOAD = List.of(new Column("participant", "Person").uncut(), Column.of("name"),
            new Column("enrolled_on", "Enrolled").uncut().whereThereIsRoom(),
            new Column("last_seen", "Last seen").uncut().whereThereIsRoom(), new Column("days_since_seen", "Seen").uncut(),
            new Column("active", "Active").uncut().whereThereIsRoom(), new Column("status", "Engagement"), new Column("next_due", "Next due"),
            new Column("due_on", "On").uncut(), Column.of("worker"));

    private final Casework casework;
    private final Codes codes;
    private final Focus focus;
    private final Field<String> worker;
    private final Field<String> site;
    private final Field<DutyKind> kind;
    private final Field<DutyKind> overdueKind;

    DayCommands(Casework casework, Codes codes, Workers workers, Sites sites, Focus focus) {
        this.casework = casework;
        this.codes = codes;
        this.focus = focus;
        this.worker = Field.of("worker", workers.known()).byDefault(sofar -> focus.worker().orElse(null))
                .explained("Only what is this worker's: the referral's owner, or who saw the person last; - for everybody's.");
        this.site = Field.of("site", sites.value()).byDefault(sofar -> focus.site().orElse(null)).explained("Only of this site; - for all.");
        this.kind = kind(Arrays.asList(DutyKind.values()));
        this.overdueKind = kind(Arrays.stream(DutyKind.values()).filter(DutyKind::canBeOverdue).toList());
    }

    private static Field<DutyKind> kind(List<DutyKind> kinds) {
        return Field.of("kind", new DutyKindValue(kinds))
                .explained("Only one kind: %s. What is listed when: help day.".formatted(String.join(", ",
                        kinds.stream().map(DutyKind::word).toList())));
    }

    @Override
    public List<ConsoleCommand> commands() {
        return List.of(
                ConsoleCommand.named("today").in(GROUP).describedAs("What needs doing, the most urgent first")
                        .example("today").example("today --worker \"Dana Reyes\"").example("today --kind court")
                        .asking(worker, site, kind).does(this::today),
                ConsoleCommand.named("overdue").in(GROUP).describedAs("What is past its date")
                        .example("overdue").example("overdue --kind intake --limit 50")
                        .asking(worker, site, overdueKind).does(this::overdue),
                ConsoleCommand.named("caseload").in(GROUP).describedAs("People with an open episode, not seen for longest first")
                        .example("caseload").example("caseload --worker \"Dana Reyes\"").asking(worker, site).does(this::caseload));
    }

    private Reply today(Answers answers) {
        var page = DutyPage.of(casework.today(new DutyFilter(answers.get(worker), answers.get(site), answers.get(kind)), answers.rows()), filter(answers),
                "Nothing is waiting%s. A good day for a visit without a reason.".formatted(forWhom(answers)));
        var remarks = new ArrayList<>(reminder(answers));
        if (!answers.has(kind)) {
            casework.lastBackup().ifPresent(remarks::add);
        }
        return Reply.remarked(page, remarks, 0);
    }

    private Reply overdue(Answers answers) {
        return Reply.remarked(DutyPage.of(casework.overdue(new DutyFilter(answers.get(worker), answers.get(site), answers.get(overdueKind)), answers.rows()),
                filter(answers), "Nothing is overdue%s. Well kept.".formatted(forWhom(answers))), reminder(answers), 0);
    }

    private Reply caseload(Answers answers) {
        var caseload = casework.caseload(answers.get(worker), answers.get(site), answers.rows());
        return Reply.remarked(Reply.rows("people_with_an_open_episode", CASELOAD, caseload.rows(), this::cells, caseload.total()),
                reminder(answers), 0);
    }

    private List<String> reminder(Answers answers) {
        return focus.reminder(answers.get(worker), answers.get(site));
    }

    private List<@Nullable Object> cells(CaseloadRow it) {
        return Arrays.asList(it.participant(), it.name(), it.enrolledOn(), Days.date(it.lastSeen()),
                Days.fresh(it.daysSince()), new Labelled(it.active(), it.active() ? "yes" : "no"),
                new Labelled(it.status(), codes.label("engagement-status", it.status())),
                it.due() == null ? null : it.due().word(), due(it), it.worker());
    }

    private static @Nullable Object due(CaseloadRow it) {
        return it.late() ? new Labelled(it.dueOn(), it.dueOn() + " late") : it.dueOn();
    }

    private String filter(Answers answers) {
        return (answers.has(worker) ? " --worker \"%s\"".formatted(answers.the(worker)) : "")
                + (answers.has(site) ? " --site \"%s\"".formatted(answers.the(site)) : "");
    }

    private String forWhom(Answers answers) {
        return (answers.has(worker) ? " for " + answers.the(worker) : "") + (answers.has(site) ? " at " + answers.the(site) : "");
    }
}
