package org.handoff.reports.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.console.Column;
import org.handoff.console.Reply;
import org.handoff.reports.KeptFigures;
import org.handoff.reports.KeptRun;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A run as it came out, from what is kept of it. */
final class KeptReply {

    private KeptReply() {
    }

    static Reply of(KeptRun run, String document) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        KeptFigures.of(document).forEach(figure -> rows.add(List.of(figure.cell(), figure.shown())));
        var listing = Reply.rows("figures", List.of(Column.of("cell").uncut(), Column.of("shown")), rows, rows.size());
        var sheet = Reply.sheet("Run %d: %s".formatted(run.number(), run.reportId())).with("report", run.report()).with("period", run.period().inWords())
                .with("as_of", run.asOf()).with("audience", run.audience().word()).with("run_by", run.ranBy())
                .with("files", String.join(", ", run.files().stream().map(KeptRun.File::name).toList())).with("sha256", run.sha256());
        var record = run.record();
        if (record != null) {
            sheet.with("program_version", record.programVersion()).with("fingerprint", record.fingerprint()).with("audit_head", record.auditHead());
        }
        sheet.with(listing);
        return Reply.document(JsonMapper.shared().readValue(document, Map.class), sheet, listing);
    }
}
