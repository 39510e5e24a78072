package org.handoff.consents;

import java.time.LocalDate;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Why something that names people may leave the program: a consent, or else a law. Every output that names somebody puts one
 * of these to {@link Disclosures}.
 *
 * @param participant  who it is about; null for everybody, which only a law can allow
 * @param on           the day it leaves
 * @param recipient    who gets it
 * @param dataClasses  what is told, codes of the list {@code data-class}
 * @param purpose      what the recipient wants it for
 * @param consent      the consent it rests on, or null
 * @param legalBasis   the law it rests on instead, a code of the list {@code legal-basis}, or null
 * @param reference    which order, agreement or emergency the law is applied to; null with a consent
 */
public record DisclosureBasis(@Nullable ParticipantId participant, LocalDate on, String recipient, Set<String> dataClasses,
        String purpose, @Nullable ConsentId consent, @Nullable String legalBasis, @Nullable String reference) {

    /** A basis that is a consent. */
    public static DisclosureBasis consent(ConsentId consent, ParticipantId participant, LocalDate on, String recipient,
            Set<String> dataClasses, String purpose) {
        return new DisclosureBasis(participant, on, recipient, dataClasses, purpose, consent, null, null);
    }

    /** A basis that is a law. */
    public static DisclosureBasis law(String legalBasis, String reference, @Nullable ParticipantId participant, LocalDate on,
            String recipient, Set<String> dataClasses, String purpose) {
        return new DisclosureBasis(participant, on, recipient, dataClasses, purpose, null, legalBasis, reference);
    }

    @Override
    public String toString() {
        return "[basis " + (consent == null ? legalBasis : consent) + "]";
    }
}
