package org.handoff.services.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
            new Column("category", "Help"), Column.of("provider"), Column.of("stage"), Column.of("since"),
            spare("need_on", "Need"), spare("referred_on", "Referred"), spare("warm", "Warm"),
            spare("appointment_on", "Appointment"), spare("attended_on", "Attended"), spare("engaged_on", "Engaged"),
            spare("ended_on", "Ended"), spare("result", "Result"), spare("barrier", "Barrier"));

    Reply.Listing list(List<ServiceRow> rows, long total) {
        var names = directory.names(rows.stream().map(ServiceRow::participant).toList());
        return Reply.rows("services", COLUMNS, rows.stream().map(row -> cells(row, names)).toList(), total);
    }

    /** Who is connected to what: {@code P1 Ida Moreno, Legal aid, Harbor Clinic}. */
    String sentence(ServiceRow row) {
        return "%s %s, %s%s".formatted(row.participant(), directory.row(row.participant()).name(),
                codes.label("service-category", row.category()), row.provider() == null ? "" : ", " + row.provider());
    }

    /** Of what has ended, a person is shown what came of it. */
    private String stage(ServiceRow row) {
        return row.result() == null ? Objects.requireNonNullElse(row.stage(), "")
                : codes.label("service-result", row.result()).toLowerCase(Locale.ROOT);
    }

    private List<@Nullable Object> cells(ServiceRow row, Map<ParticipantId, String> names) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(row.id());
        cells.add(row.participant());
        cells.add(names.get(row.participant()));
        cells.add(new Labelled(row.category(), codes.label("service-category", row.category())));
        cells.add(row.provider());
        cells.add(new Labelled(row.stage(), stage(row)));
        cells.add(row.since());
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

    private static Column spare(String key, String heading) {
        return new Column(key, heading).whereThereIsRoom();
    }
}
