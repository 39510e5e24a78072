package org.handoff.services;

import java.util.List;
import java.util.Optional;
import org.handoff.codes.Codes;
import org.handoff.console.Choice;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.RecordOfPersonValue;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** An answer that is a service connection: its id, or part of the person's name. Those that have not ended are offered. */
@Component
public class ServiceConnectionValue extends RecordOfPersonValue<ServiceConnectionId, ServiceRow> {

    private final ServiceConnections connections;
    private final ParticipantDirectory directory;
    private final Codes codes;

    ServiceConnectionValue(ServiceConnections connections, ParticipantDirectory directory, Codes codes) {
        super(directory, "S");
        this.connections = connections;
        this.directory = directory;
        this.codes = codes;
    }

    @Override
    protected Optional<ServiceConnectionId> numbered(long number) {
        return connections.exact("S" + number).map(ServiceRow::id);
    }

    @Override
    protected List<ServiceRow> of(ParticipantId person, int most) {
        return connections.list(person, true, most);
    }

    @Override
    protected List<ServiceRow> latest(int most) {
        return connections.list(null, true, most);
    }

    @Override
    protected List<Choice> choices(List<ServiceRow> rows) {
        var names = directory.names(rows.stream().map(ServiceRow::participant).toList());
        return rows.stream().map(row -> new Choice(row.id().shown(), "%s, %s%s".formatted(names.get(row.participant()),
                codes.label("service-category", row.category()), row.provider() == null ? "" : ", " + row.provider()))).toList();
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
    public String word() {
        return "ID";
    }
}
