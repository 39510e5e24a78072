package org.handoff.legal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.shared.DateOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds: while one stands on a person, nothing of that person may be erased or purged. The one place that says so is
 * {@link #requireNone}.
 */
@Service
@Transactional
public class LegalHolds {

    private static final List<DateOrder> ORDER = List.of(new DateOrder("lifted_on", "set_on"));

    private final LegalQueries queries;
    private final Participants participants;
    private final Sessions sessions;
    private final Clock clock;

    LegalHolds(LegalQueries queries, Participants participants, Sessions sessions, Clock clock) {
        this.queries = queries;
        this.participants = participants;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Sets a hold from today on. Several may stand on one person; each is lifted for itself.
     *
     * @param requestedBy  who asked for it: counsel, a court
     */
    @Requires(Permission.KEEP_HOLDS)
    public LegalHoldId set(ParticipantId participant, String reason, String requestedBy) {
        participants.requireAlive(participant, "set_on", null);
        return queries.hold(participant, today(), reason, requestedBy, sessions.who().map(SignedIn::staff).orElse(null));
    }

    /**
     * Lifts a hold from today on.
     *
     * @throws org.handoff.shared.Refusal when there is none, or it was lifted already
     */
    @Requires(Permission.KEEP_HOLDS)
    public LegalHold lift(LegalHoldId id, String why) {
        var hold = exact(id).orElseThrow(() -> new UnknownHold(id.shown()));
        if (hold.liftedOn() != null) {
            throw new LiftedAlready(id, hold.liftedOn());
        }
        DateOrder.check(ORDER, field -> field.equals("lifted_on") ? today() : hold.setOn());
        queries.lift(id, today(), why);
        return hold;
    }

    /** Holds, those that stand first, at most so many; null for everybody's. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<LegalHold> list(@Nullable ParticipantId participant, int limit) {
        return queries.holds(participant, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant) {
        return queries.holds(participant);
    }

    /**
     * Refuses to let anything of a person be erased while a hold stands.
     *
     * @throws org.handoff.shared.Refusal with the hold, and how it is lifted
     */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public void requireNone(ParticipantId participant) {
        queries.holding(participant).ifPresent(hold -> {
            throw new HeldByLaw(hold);
        });
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<LegalHold> exact(LegalHoldId id) {
        return queries.hold(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
