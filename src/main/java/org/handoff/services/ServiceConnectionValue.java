package org.handoff.services;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Answers;
import org.handoff.console.Choice;
import org.handoff.console.PickedValue;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a service connection: its id, or part of the person's name. Those that have not ended are offered. */
@Component
public class ServiceConnectionValue extends PickedValue<ServiceConnectionId> {

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
    protected Optional<ServiceConnectionId> exact(String typed) {
        return connections.exact(typed).map(ServiceRow::id);
    }

    @Override
    protected boolean isId(String typed) {
        return typed.matches("(?i)S?\\d+");
    }

    @Override
    protected Refusal unknown(String typed) {
        return new UnknownConnection(typed);
    }

    @Override
    public String show(ServiceConnectionId id) {
        return choices(List.of(connections.row(id))).get(0).shown();
    }

    @Override
    public List<Choice> offer(String typed, Answers sofar) {
        var text = typed.strip();
        var exact = connections.exact(text);
        if (exact.isPresent() || text.isEmpty()) {
            return choices(exact.map(List::of).orElseGet(() -> connections.list(null, true, MOST)));
        }
        return choices(directory.find(text).stream().flatMap(person -> connections.list(person.id(), true, MOST).stream())
                .limit(MOST).toList());
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
