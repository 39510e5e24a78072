package org.handoff.court.shell;

import java.util.Arrays;
import java.util.List;
import org.handoff.codes.Codes;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.court.MatterRow;
import org.jspecify.annotations.Nullable;

/** Legal matters as lists and pages show them. */
record MatterRows(Codes codes) {

    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), new Column("participant", "Person").uncut(), Column.of("name"),
            new Column("type", "Matter"), new Column("court_on", "In court").uncut(), Column.of("need"),
            new Column("resolved_on", "Resolved").uncut().whereThereIsRoom(), Column.of("result").whereThereIsRoom(),
            Column.of("cause_number").whereThereIsRoom());

    Reply.Listing list(List<MatterRow> rows, long total) {
        return Reply.rows("legal_matters", COLUMNS, rows.stream().map(this::cells).toList(), total);
    }

    Reply page(MatterRow row) {
        var it = row.details();
        return Reply.sheet("%s  %s %s".formatted(row.id(), row.participant(), row.name())).with("id", row.id()).with("participant", row.participant())
                .with("type", labelled("legal-matter-type", it.type())).with("cause_number", it.causeNumber()).with("court_on", it.courtOn())
                .with("need", it.need()).with("resolved_on", it.resolvedOn()).with("result", labelled("legal-matter-result", it.result()));
    }

    private List<@Nullable Object> cells(MatterRow row) {
        var it = row.details();
        return Arrays.asList(row.id(), row.participant(), row.name(), labelled("legal-matter-type", it.type()), it.courtOn(), it.need(),
                it.resolvedOn(), labelled("legal-matter-result", it.result()), it.causeNumber());
    }

    private Labelled labelled(String list, @Nullable String code) {
        return new Labelled(code, codes.label(list, code));
    }
}
