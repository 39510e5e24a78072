package org.handoff.plans.shell;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.handoff.codes.Codes;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.plans.GoalRow;
import org.handoff.plans.StepRow;
import org.jspecify.annotations.Nullable;

/** Goals and steps as lists show them, each with where it stands today. */
record GoalRows(Codes codes, Supplier<LocalDate> today) {

    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), new Column("participant", "Person").uncut(), Column.of("name"),
            Column.of("goal"), Column.of("status"), Column.of("steps").uncut(), new Column("next_due", "Next step by").uncut(),
            Column.of("domain").whereThereIsRoom(), Column.of("set_on").whereThereIsRoom(), Column.of("closed_on").whereThereIsRoom());
    private static final List<Column> STEPS = List.of(Column.of("id").uncut(), Column.of("step"), new Column("due_on", "By").uncut(),
            new Column("done_on", "Done").uncut(), Column.of("status"));

    Reply.Listing list(List<GoalRow> rows, long total) {
        return Reply.rows("goals", COLUMNS, rows.stream().map(this::cells).toList(), total);
    }

    Reply.Listing steps(List<StepRow> steps) {
        return Reply.rows("steps", STEPS, steps.stream().map(this::cells).toList(), steps.size());
    }

    /** Open, reached or given up. */
    String status(GoalRow row) {
        return row.closedOn() == null ? "open" : Boolean.TRUE.equals(row.reached()) ? "reached" : "given up";
    }

    private List<@Nullable Object> cells(GoalRow row) {
        return Arrays.asList(row.id(), row.participant(), row.name(), row.wording(), status(row), "%d of %d".formatted(row.done(), row.steps()),
                row.nextDue(), new Labelled(row.domain(), codes.label("outcome-domain", row.domain())), row.setOn(), row.closedOn());
    }

    private List<@Nullable Object> cells(StepRow row) {
        var late = row.doneOn() == null && row.dueOn() != null && row.dueOn().isBefore(today.get());
        return Arrays.asList(row.id(), row.wording(), row.dueOn(), row.doneOn(), row.doneOn() != null ? "done" : late ? "late" : "open");
    }
}
