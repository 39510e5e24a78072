package org.handoff.services;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.Value;
import org.handoff.participants.ParticipantDirectory;
import org.springframework.stereotype.Component;

/**
 * An answer that is a service connection: its id. Those that have not ended are offered, by person, kind of help and
 * provider.
 */
@Component
public class ServiceConnectionValue implements Value<ServiceConnectionId> {

    private static final int MOST = 50;

    private final ServiceConnections connections;
    private final ParticipantDirectory directory;
    private final Codes codes;

    ServiceConnectionValue(ServiceConnections connections, ParticipantDirectory directory, Codes codes) {
        this.connections = connections;
        this.directory = directory;
        this.codes = codes;
    }

    @Override
    public ServiceConnectionId read(String typed, Answers sofar) {
        return connections.exact(typed.strip()).orElseThrow(() -> new UnknownConnection(typed.strip())).id();
    }

    @Override
    public String show(ServiceConnectionId id) {
        return choices(List.of(connections.row(id))).get(0).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return choices(connections.list(null, true)).stream()
                .filter(choice -> choice.shown().toLowerCase(Locale.ROOT).contains(text)).limit(MOST).toList();
    }

    @Override
    public String word() {
        return "ID";
    }

    private List<Choice> choices(Collection<ServiceRow> rows) {
        var names = directory.names(rows.stream().map(ServiceRow::participant).toList());
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s%s".formatted(names.get(row.participant()),
                codes.label("service-category", row.category()), row.provider() == null ? "" : ", " + row.provider()))).toList();
    }
}
