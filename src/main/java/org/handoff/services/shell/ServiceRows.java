package org.handoff.services.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.handoff.codes.Codes;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.services.ServiceRow;
import org.jspecify.annotations.Nullable;

/** Service connections in words: as a list, and in a receipt. */
record ServiceRows(ParticipantDirectory directory, Codes codes) {

    private static final List<Column> COLUMNS = List.of(Column.of("id"), new Column("participant", "Person"), Column.of("name"),
            new Column("category", "Help"), Column.of("provider"), new Column("need_on", "Need"),
            new Column("referred_on", "Referred"), Column.of("warm"), new Column("appointment_on", "Appointment"), new Column("attended_on", "Attended"),
            new Column("engaged_on", "Engaged"), new Column("ended_on", "Ended"), Column.of("result"), Column.of("barrier"));

    Reply.Listing list(List<ServiceRow> rows) {
        var names = directory.names(rows.stream().map(ServiceRow::participant).toList());
        return Reply.rows("services", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(), rows.size());
    }

    /** Who is connected to what: {@code P1 Ida Moreno, Legal aid, Harbor Clinic}. */
    String sentence(ServiceRow row) {
        return "%s %s, %s%s".formatted(row.participant(), directory.row(row.participant()).name(),
                codes.label("service-category", row.category()), row.provider() == null ? "" : ", " + row.provider());
    }

    private List<@Nullable Object> cells(ServiceRow row, Map<ParticipantId, String> names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.participant());
        cells.add(names.get(row.participant()));
        cells.add(new Labelled(row.category(), codes.label("service-category", row.category())));
        cells.add(row.provider());
        cells.add(row.needOn());
        cells.add(row.referredOn());
        cells.add(row.warm());
        cells.add(row.appointmentOn());
        cells.add(row.attendedOn());
        cells.add(row.engagedOn());
        cells.add(row.endedOn());
        cells.add(new Labelled(row.result(), codes.label("service-result", row.result())));
        cells.add(new Labelled(row.barrier(), codes.label("service-barrier", row.barrier())));
        return cells;
    }
}
