package org.handoff.justice;

import java.time.LocalDate;
import java.util.Objects;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording arrests, custody and overdoses. Justice records may lie after a death: courts close cases late. */
@Service
@Transactional
public class JusticeRecords {

    private static final SealedColumn FACILITY = new SealedColumn("custody_span", "facility");

    private final JusticeEventRepository events;
    private final CustodySpanRepository spans;
    private final OverdoseRepository overdoses;
    private final OverdoseQueries referred;
    private final Participants participants;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    JusticeRecords(JusticeEventRepository events, CustodySpanRepository spans, OverdoseRepository overdoses,
            OverdoseQueries referred, Participants participants, Codes codes, RowNumbers numbers, Seals seals) {
        this.events = events;
        this.spans = spans;
        this.overdoses = overdoses;
        this.referred = referred;
        this.participants = participants;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    /**
     * Records an arrest or another act of the justice system.
     *
     * @param kind   code of the list {@code justice-kind}
     * @param index  whether it is the very event that led to a referral
     */
    @Requires(Permission.RECORD_JUSTICE)
    public JusticeEventId record(ParticipantId participant, LocalDate on, String kind, @Nullable String offence,
            @Nullable String level, @Nullable String source, boolean index) {
        if (offence != null) {
            codes.require("offence", offence);
        }
        if (index && referred.isReferredAfterOverdose(participant, on)) {
            throw new OverdoseIsNoOffence(participant, on);
        }
        return Objects.requireNonNull(
                events.save(new JusticeEvent(null, null, participant, on, kind, offence, level, source, index)).id());
    }

    /** Records a booking, with the release when it is known. */
    @Requires(Permission.RECORD_JUSTICE)
    public CustodySpanId book(ParticipantId participant, LocalDate on, @Nullable LocalDate releasedOn, @Nullable String facility) {
        if (releasedOn == null) {
            spans.findByParticipantAndReleasedOnIsNull(participant).stream().findFirst().ifPresent(span -> {
                throw new InCustodyAlready(span);
            });
        }
        var id = new CustodySpanId(numbers.next("custody_span"));
        return spans.save(new CustodySpan(id, null, participant, on, releasedOn,
                seals.seal(FACILITY, RowPart.of(id.value()), facility))).id();
    }

    /** Records a release. */
    @Requires(Permission.RECORD_JUSTICE)
    public void release(CustodySpanId id, LocalDate on) {
        spans.save(spans.findById(id).orElseThrow(() -> new UnknownCustodySpan(id.shown())).released(on));
    }

    /**
     * Records an overdose.
     *
     * @param doses  doses of naloxone, or null when not recorded
     */
    @Requires(Permission.RECORD_JUSTICE)
    public OverdoseId overdose(ParticipantId participant, LocalDate on, boolean fatal, @Nullable Boolean naloxone,
            @Nullable Integer doses) {
        participants.requireAlive(participant, "happened_on", on);
        return Objects.requireNonNull(overdoses.save(new Overdose(null, null, participant, on, fatal, naloxone, doses)).id());
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    boolean has(CustodySpanId id) {
        return spans.findById(id).isPresent();
    }
}
