package org.handoff.consents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.handoff.participants.ParticipantId;
import org.handoff.shared.Sealed;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what a consent says for the row it goes into, and opens it again. */
@Component
class ConsentSeals {

    private static final SealedColumn RECIPIENT = new SealedColumn("consent_recipient", "recipient");

    private final Seals seals;

    ConsentSeals(Seals seals) {
        this.seals = seals;
    }

    /** The row of a consent that was just signed. */
    Consent sealed(ConsentId id, ParticipantId participant, ConsentDetails it) {
        var recipients = new ArrayList<ConsentRecipient>();
        for (String recipient : it.recipients()) {
            recipients.add(new ConsentRecipient(
                    Objects.requireNonNull(seals.seal(RECIPIENT, RowPart.of(id.value(), recipients.size()), recipient))));
        }
        return new Consent(id, null, participant, it.type(), it.signedOn(), it.effectiveOn(), it.expiresOn(),
                seal(id, "expires_event", it.expiresEvent()), null, null, seal(id, "purpose", it.purpose()),
                it.signer() == null ? null : it.signer().name(), seal(id, "discloser", it.discloser()),
                seal(id, "revocation_right", it.revocationRight()), seal(id, "form_version", it.formVersion()),
                seal(id, "copy_location", it.copyLocation()), recipients,
                it.dataClasses().stream().map(Consent.Covered::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** The same row from the day of revocation on. */
    Consent revoked(Consent it, LocalDate on, String method) {
        return new Consent(it.id(), it.version(), it.participant(), it.type(), it.signedOn(), it.effectiveOn(), it.expiresOn(),
                it.expiresEvent(), on, seal(it.id(), "revocation_method", method), it.purpose(), it.signer(), it.discloser(),
                it.revocationRight(), it.formVersion(), it.copyLocation(), it.recipients(), it.dataClasses());
    }

    /** What the row of a consent says. */
    SignedConsent opened(Consent it) {
        var details = new ConsentDetails(it.type(), it.signedOn(), it.effectiveOn(), it.expiresOn(),
                open(it.id(), "expires_event", it.expiresEvent()),
                it.signer() == null ? null : ConsentDetails.Signer.valueOf(it.signer()),
                open(it.id(), "discloser", it.discloser()), open(it.id(), "purpose", it.purpose()),
                open(it.id(), "revocation_right", it.revocationRight()), open(it.id(), "form_version", it.formVersion()),
                open(it.id(), "copy_location", it.copyLocation()), recipients(it),
                it.dataClasses().stream().map(Consent.Covered::dataClass).collect(Collectors.toUnmodifiableSet()));
        return new SignedConsent(it.id(), it.participant(), details, it.revokedOn(),
                open(it.id(), "revocation_method", it.revocationMethod()));
    }

    private List<String> recipients(Consent it) {
        var recipients = new ArrayList<String>();
        for (ConsentRecipient recipient : it.recipients()) {
            recipients.add(Objects.requireNonNull(
                    seals.open(RECIPIENT, RowPart.of(it.id().value(), recipients.size()), recipient.recipient())));
        }
        return recipients;
    }

    private @Nullable Sealed seal(ConsentId id, String column, @Nullable String text) {
        return seals.seal(new SealedColumn("consent", column), RowPart.of(id.value()), text);
    }

    private @Nullable String open(ConsentId id, String column, @Nullable Sealed sealed) {
        return seals.open(new SealedColumn("consent", column), RowPart.of(id.value()), sealed);
    }
}
