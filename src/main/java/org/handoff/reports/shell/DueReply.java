package org.handoff.reports.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.reports.DueReports.Made;
import org.handoff.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What was made of the reports that are due, and what was refused and why. */
final class DueReply {

    private DueReply() {
    }

    static Reply of(List<Made> made, Path folder) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        var remarks = new ArrayList<String>();
        for (var each : made) {
            var due = each.due();
            List<@Nullable Object> row = new ArrayList<>(List.of(due.kind().name(), due.period().inWords(), due.by().toString()));
            row.add(each.reportId());
            row.add(each.refused() == null ? each.files().size() + (each.files().size() == 1 ? " file" : " files") : "refused");
            rows.add(row);
            if (each.refused() != null) {
                remarks.add("Refused: %s for %s. %s".formatted(due.kind().name(), due.period().inWords(), each.refused()));
            }
        }
        boolean refused = !remarks.isEmpty();
        remarks.add("Written: " + folder.toAbsolutePath().normalize());
        return Reply.remarked(Reply.rows("due_reports", List.of(Column.of("report"), Column.of("period"), Column.of("due"),
                Column.of("report_id"), Column.of("result")), rows, rows.size()), remarks,
                refused ? Refusal.Kind.DISCLOSURE.exitCode() : 0);
    }
}
