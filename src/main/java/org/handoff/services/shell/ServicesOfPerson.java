package org.handoff.services.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.handoff.codes.Codes;
import org.handoff.console.Column;
import org.handoff.console.Labelled;
import org.handoff.console.Reply;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.PersonPart;
import org.handoff.services.ServiceConnections;
import org.handoff.services.ServiceRow;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far each connection to help came, on the page of a person. */
@Component
@Order(20)
class ServicesOfPerson implements PersonPart {

    private static final int MOST = 20;
    private static final List<Column> COLUMNS = List.of(Column.of("id").uncut(), new Column("category", "Help"), Column.of("provider"),
            Column.of("stage"), Column.of("since").uncut(), Column.of("barrier"));

    private final ServiceConnections connections;
    private final Codes codes;

    ServicesOfPerson(ServiceConnections connections, Codes codes) {
        this.connections = connections;
        this.codes = codes;
    }

    @Override
    public Reply.Listing of(ParticipantId id) {
        var rows = connections.list(id, false, MOST);
        return Reply.rows("services", COLUMNS, rows.stream().map(this::cells).toList(), rows.size());
    }

    private List<@Nullable Object> cells(ServiceRow row) {
        var stage = row.result() == null ? Objects.requireNonNullElse(row.stage(), "")
                : codes.label("service-result", row.result()).toLowerCase(Locale.ROOT);
        return Arrays.asList(row.id(), new Labelled(row.category(), codes.label("service-category", row.category())), row.provider(),
                new Labelled(row.stage(), stage), row.since(), new Labelled(row.barrier(), codes.label("service-barrier", row.barrier())));
    }
}
