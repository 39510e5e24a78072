package org.handoff.reports.shell;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.reports.BehindCell;
import org.handoff.reports.KeptRun;
import org.handoff.reports.RunDifference;
import org.jspecify.annotations.Nullable;

/** What is said of runs. */
final class RunReplies {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int NAMED = 8;

    private RunReplies() {
    }

    static Reply history(List<KeptRun> runs, long total, Clock clock) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var run : runs) {
            rows.add(List.of(run.number(), run.reportId(), run.report(), run.period().from(), run.period().to(), run.asOf(), run.audience().word(),
                    MINUTE.format(run.ranAt().atZone(clock.getZone())), run.ranBy(), files(run)));
        }
        return Reply.rows("runs", List.of(Column.of("run").uncut(), new Column("report_id", "Id").uncut(),
                Column.of("report").whereThereIsRoom(), new Column("period_from", "From").whereThereIsRoom(),
                new Column("period_to", "To").whereThereIsRoom(), new Column("as_of", "As of").whereThereIsRoom(), Column.of("audience"),
                new Column("ran_at", "Run at").uncut(), new Column("ran_by", "By"), Column.of("files").whereThereIsRoom()), rows, total);
    }

    private static String files(KeptRun run) {
        return run.files().isEmpty() ? run.formats() : String.join(", ", run.files().stream().map(KeptRun.File::name).toList());
    }

    /** What changed and why; the same for a look at one run and for two. */
    static Reply difference(String title, RunDifference difference, String verdict) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        difference.changes().forEach(each -> {
            var row = new ArrayList<@Nullable Object>(List.of(each.cell(), each.label(), each.before(), each.after()));
            row.add(by(each.by()));
            rows.add(row);
        });
        var changes = Reply.rows("changes", List.of(Column.of("cell").uncut(), Column.of("label").whereThereIsRoom(), Column.of("before").uncut(),
                Column.of("after").uncut(), Column.of("by")), rows, rows.size());
        var sheet = Reply.sheet(title).with("verdict", verdict).with("same", difference.same()).with("changed", difference.changes().size());
        difference.conditions().forEach(condition -> sheet.with("why " + (sheet.facts().size() - 2), condition));
        if (!difference.definitions().isEmpty()) {
            sheet.with("redefined", String.join(", ", difference.definitions()));
        }
        sheet.with(changes).with(causes(difference.causes()));
        return Reply.document(json(difference, verdict), sheet, changes);
    }

    /** A count changes by a whole number. */
    private static @Nullable Object by(@Nullable Double by) {
        return by != null && by == Math.rint(by) ? (Object) by.longValue() : by;
    }

    private static Reply.Listing causes(List<RunDifference.Cause> causes) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        causes.forEach(each -> rows.add(List.of(each.what(), each.kind(), each.count(), String.join(" ", each.records().stream().limit(NAMED).toList())
                + (each.count() > NAMED ? " …" : ""))));
        return Reply.rows("written_meanwhile", List.of(Column.of("what").uncut(), Column.of("kind").uncut(), Column.of("count").uncut(),
                Column.of("records")), rows, rows.size());
    }

    private static Map<String, @Nullable Object> json(RunDifference difference, String verdict) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("verdict", verdict);
        json.put("same", difference.same());
        json.put("changes", difference.changes());
        json.put("conditions", difference.conditions());
        json.put("redefined", difference.definitions());
        json.put("written_meanwhile", difference.causes());
        return json;
    }

    static Reply behind(KeptRun run, BehindCell behind) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (var each : behind.rows()) {
            var row = new ArrayList<@Nullable Object>(List.of(each.record().shown()));
            row.add(each.person());
            row.add(each.name());
            row.add(each.on());
            row.add(each.adds());
            rows.add(row);
        }
        var listing = Reply.rows("records", List.of(Column.of("record").uncut(), Column.of("person").uncut(), Column.of("name"),
                new Column("on_day", "On"), Column.of("adds")), rows, rows.size());
        var now = behind.shown().equals(String.valueOf(behind.total())) ? List.<String>of()
                : List.of("The run says %s; the records add up to %d now. See what changed: report verify %d".formatted(behind.shown(), behind.total(),
                run.number()));
        return Reply.remarked(listing, join("%s: %s in run %d (%s).".formatted(behind.label(), behind.shown(), run.number(), behind.cell()), now), 0);
    }

    private static List<String> join(String first, List<String> more) {
        var all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }
}
