package org.handoff.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Connecting people to help, and recording how far each connection came. */
@Service
@Transactional
public class ServiceConnections {

    private final ServiceConnectionRepository connections;
    private final ServiceQueries queries;
    private final ProviderRepository providers;
    private final Participants participants;
    private final Codes codes;

    ServiceConnections(ServiceConnectionRepository connections, ServiceQueries queries, ProviderRepository providers,
            Participants participants, Codes codes) {
        this.providers = providers;
        this.connections = connections;
        this.queries = queries;
        this.participants = participants;
        this.codes = codes;
    }

    /**
     * Connects a person to a kind of help.
     *
     * @throws org.handoff.shared.Refusal when dates contradict each other or the person's life, or a code is not in its list
     */
    @Requires(Permission.CONNECT_SERVICES)
    public ServiceConnectionId connect(ServiceDetails details) {
        requireCodes(details);
        requireAtWork(details.provider());
        return Objects.requireNonNull(connections.save(ServiceConnection.made(details)).id());
    }

    /**
     * Corrects or completes what was said when the person was connected; what came of it stays.
     *
     * @param details  all of it; the participant cannot be changed
     * @param barrier  code of the list {@code service-barrier}: what stands in the way, or null
     */
    @Requires(Permission.CONNECT_SERVICES)
    public void correct(ServiceConnectionId id, ServiceDetails details, @Nullable String barrier) {
        var before = require(id);
        requireCodes(details);
        if (barrier != null) {
            codes.require("service-barrier", barrier);
        }
        if (!Objects.equals(details.provider(), before.provider())) {
            requireAtWork(details.provider());
        }
        connections.save(before.corrected(details, barrier));
    }

    /** What was said when the person was connected, and what stands in the way. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public ServiceDetails details(ServiceConnectionId id) {
        return require(id).details();
    }

    /** Records the first time the person was there; refused when it is recorded already. */
    @Requires(Permission.CONNECT_SERVICES)
    public void attend(ServiceConnectionId id, LocalDate on) {
        var connection = require(id);
        participants.requireAlive(connection.participant(), "attended_on", on);
        connections.save(connection.attend(on));
    }

    /** Records that the person takes part; refused when that is recorded already. */
    @Requires(Permission.CONNECT_SERVICES)
    public void engage(ServiceConnectionId id, LocalDate on) {
        var connection = require(id);
        participants.requireAlive(connection.participant(), "engaged_on", on);
        connections.save(connection.engage(on));
    }

    /**
     * Ends a connection; refused when it has ended already. A death ends connections, so the day may lie after it.
     *
     * @param result   code of the list {@code service-result}
     * @param barrier  code of the list {@code service-barrier}: why it was not attained
     */
    @Requires(Permission.CONNECT_SERVICES)
    public void end(ServiceConnectionId id, LocalDate on, String result, @Nullable String barrier) {
        codes.require("service-result", result);
        if (barrier != null) {
            codes.require("service-barrier", barrier);
        }
        connections.save(require(id).end(on, result, barrier));
    }

    /**
     * Connections, the latest first, at most so many.
     *
     * @param participant  whose; null for everybody's
     * @param open         only those that have not ended
     */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<ServiceRow> list(@Nullable ParticipantId participant, boolean open, int limit) {
        return queries.matching(participant, open, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant, boolean open) {
        return queries.count(participant, open);
    }

    /** The line of one connection. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public ServiceRow row(ServiceConnectionId id) {
        return exact(id.shown()).orElseThrow(() -> new UnknownConnection(id.shown()));
    }

    /** The connection whose id was typed, with or without its letter. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<ServiceRow> exact(String typed) {
        return ServiceConnectionId.typed(typed).flatMap(id -> queries.byId(id.value()));
    }

    private void requireCodes(ServiceDetails details) {
        codes.require("service-category", details.category());
        if (details.costSource() != null) {
            codes.require("cost-source", details.costSource());
        }
        participants.requireAlive(details.participant(), "need_on", details.needOn());
        participants.requireAlive(details.participant(), "referred_on", details.referredOn());
    }

    private void requireAtWork(@Nullable ProviderId provider) {
        if (provider != null) {
            providers.findById(provider).filter(it -> it.retiredOn() != null).ifPresent(it -> {
                throw new ProviderRetired(it);
            });
        }
    }

    private ServiceConnection require(ServiceConnectionId id) {
        return connections.findById(id).orElseThrow(() -> new UnknownConnection(id.shown()));
    }
}
