package org.handoff.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.shared.DateOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down who came with a subpoena or asked at the desk. It answers nobody: that is for counsel. */
@Service
@Transactional
public class LegalRequests {

    private static final List<DateOrder> ORDER = List.of(new DateOrder("answer_by", "received_on"));

    private final LegalQueries queries;
    private final Participants participants;
    private final Codes codes;
    private final Sessions sessions;
    private final Clock clock;

    LegalRequests(LegalQueries queries, Participants participants, Codes codes, Sessions sessions, Clock clock) {
        this.queries = queries;
        this.participants = participants;
        this.codes = codes;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * What became of logging a request.
     *
     * @param hold  the hold that was set with it, or null
     */
    public record Received(LegalRequestId id, @Nullable LegalHoldId hold) {
    }

    /**
     * Logs a request.
     *
     * @param hold  whether a hold is to be set on the person from now on; whoever stands at the desk may do that, only lifting
     *              it is for the lead
     */
    @Requires(Permission.RECORD_CONSENTS)
    public Received log(LegalRequest request, boolean hold) {
        codes.require("legal-request", request.kind());
        DateOrder.check(ORDER, field -> field.equals("answer_by") ? request.answerBy() : request.receivedOn());
        var staff = sessions.who().map(SignedIn::staff).orElse(null);
        var person = request.participant();
        if (person != null) {
            participants.requireAlive(person, "received_on", null);
        }
        var id = queries.receive(request, staff);
        return new Received(id, hold && person != null ? hold(person, id, request, staff) : null);
    }

    private LegalHoldId hold(ParticipantId person, LegalRequestId id, LegalRequest request, @Nullable Long staff) {
        var reason = "%s (%s)".formatted(codes.label("legal-request", request.kind()), id);
        return queries.hold(person, LocalDate.now(clock), reason, request.sender(), staff);
    }

    /** The log, the last one first, at most so many. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<LegalRequestRow> list(int limit) {
        return queries.requests(limit);
    }

    /** How many lines it has. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count() {
        return queries.requests();
    }
}
