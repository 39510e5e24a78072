package org.handoff.consents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.shared.DateOrder;
import org.handoff.vault.RowNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording what people sign and revoke, and how it stands on a day. */
@Service
@Transactional
public class Consents {

    private final ConsentRepository consents;
    private final ConsentQueries queries;
    private final ConsentSeals seals;
    private final Participants participants;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Clock clock;

    Consents(ConsentRepository consents, ConsentQueries queries, ConsentSeals seals, Participants participants, Codes codes,
            RowNumbers numbers, Clock clock) {
        this.consents = consents;
        this.queries = queries;
        this.seals = seals;
        this.participants = participants;
        this.codes = codes;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Records a consent that was signed.
     *
     * @throws org.handoff.shared.Refusal when an element that 42 CFR 2.31 asks for is missing, the dates contradict each other,
     *         the person was not alive, or a code is not in its list
     */
    @Requires(Permission.RECORD_CONSENTS)
    public ConsentId sign(ParticipantId participant, ConsentDetails details) {
        codes.require("consent-type", details.type());
        details.dataClasses().forEach(code -> codes.require("data-class", code));
        details.requireWhole();
        details.requireOrder();
        participants.requireAlive(participant, "signed_on", details.signedOn());
        return consents.save(seals.sealed(new ConsentId(numbers.next("consent")), participant, details)).id();
    }

    /** What somebody should look at before a consent is recorded; mostly nothing. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public List<String> doubts(ParticipantId participant, ConsentDetails details) {
        var today = LocalDate.now(clock);
        return of(participant).stream()
                .filter(it -> it.standing(today) == ConsentStanding.ACTIVE && it.isLike(details))
                .map(it -> """
                        %1$s of the same type for the same recipients is %2$s until %3$s. Unless both are wanted, revoke it: \
                        consent revoke %1$s""".formatted(it.id(), it.standing(today).inWords(), until(it))).toList();
    }

    private static String until(SignedConsent it) {
        var details = it.details();
        return details.expiresOn() != null ? details.expiresOn().toString()
                : details.expiresEvent() != null ? "“" + details.expiresEvent() + "”" : "it is revoked";
    }

    /**
     * Ends a consent. What was disclosed on it before stays disclosed, and stays in the log.
     *
     * @param method  how it was revoked, such as {@code by phone}
     * @throws org.handoff.shared.Refusal when it was revoked already, has ended before, or was not signed yet on that day
     */
    @Requires(Permission.RECORD_CONSENTS)
    public Revocation revoke(ConsentId id, LocalDate on, String method) {
        var consent = consents.findById(id).orElseThrow(() -> new UnknownConsent(id.shown()));
        if (consent.revokedOn() != null) {
            throw new RevokedAlready(id, consent.revokedOn());
        }
        if (consent.expiresOn() != null && on.isAfter(consent.expiresOn())) {
            throw new ExpiredAlready(id, consent.expiresOn());
        }
        DateOrder.check(DateOrder.CONSENT, field -> field.equals("revoked_on") ? on
                : field.equals("signed_on") ? consent.signedOn() : null);
        var revoked = consents.save(seals.revoked(consent, on, method));
        return new Revocation(seals.opened(revoked), queries.disclosed(id), queries.disclosedAfter(id, on));
    }

    /**
     * Consents, the last one signed first, at most so many.
     *
     * @param participant  only this person's; null for everybody's
     * @param days         only what ends within so many days from today and was not revoked; null for all
     */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<SignedConsent> list(@Nullable ParticipantId participant, @Nullable Integer days, int limit) {
        var today = LocalDate.now(clock);
        return queries.matching(participant, today, days == null ? null : today.plusDays(days), limit).stream()
                .map(this::require).toList();
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant, @Nullable Integer days) {
        var today = LocalDate.now(clock);
        return queries.count(participant, today, days == null ? null : today.plusDays(days));
    }

    /** Whatever a person has signed, for rules and for what is offered while typing. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public List<SignedConsent> of(ParticipantId participant) {
        return queries.matching(participant, null, null, Integer.MAX_VALUE).stream().map(this::require).toList();
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<SignedConsent> exact(ConsentId id) {
        return consents.findById(id).map(seals::opened);
    }

    private SignedConsent require(ConsentId id) {
        return exact(id).orElseThrow(() -> new UnknownConsent(id.shown()));
    }
}
