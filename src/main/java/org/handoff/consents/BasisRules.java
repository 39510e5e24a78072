package org.handoff.consents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handoff.codes.Codes;
import org.springframework.stereotype.Component;

/** Holds a disclosure against the consent or the law it is said to rest on. */
@Component
class BasisRules {

    private final Codes codes;

    BasisRules(Codes codes) {
        this.codes = codes;
    }

    /** Refuses a basis that does not say what it has to. */
    void requireSaid(DisclosureBasis basis) {
        if (basis.dataClasses().isEmpty() || (basis.consent() == null) == (basis.legalBasis() == null)) {
            throw new NoBasis("It needs what is told (--data-class), and either a consent (--consent) or a law (--basis).");
        }
        basis.dataClasses().forEach(code -> codes.require("data-class", code));
        if (basis.legalBasis() != null) {
            codes.require("legal-basis", basis.legalBasis());
            if (basis.reference() == null) {
                throw new NoBasis("A law needs --reference: which order, agreement or emergency.");
            }
        }
    }

    /** Refuses what a consent does not let out: another's, one that does not hold on the day, another recipient, more than it says. */
    void requireCovered(DisclosureBasis basis, Optional<SignedConsent> named) {
        var consent = named.orElseThrow(() -> new UnknownConsent(String.valueOf(basis.consent())));
        if (!consent.participant().equals(basis.participant())) {
            throw new NotCovered(consent.id(), "is not a consent of %s".formatted(
                    basis.participant() == null ? "everybody" : basis.participant()), "consent list " + shown(basis));
        }
        var standing = consent.standing(basis.on());
        if (standing != ConsentStanding.ACTIVE) {
            throw new NotCovered(consent.id(), "does not hold on %s: %s".formatted(basis.on(), consent.standingInWords(basis.on())),
                    "consent sign " + consent.participant());
        }
        if (!consent.names(basis.recipient())) {
            throw new NotCovered(consent.id(), "names %s, not “%s” (of a class, type the class, a colon and the name)".formatted(
                    quoted(consent.details().recipients()), basis.recipient()), "consent sign " + consent.participant());
        }
        var beyond = consent.notCovered(basis.dataClasses());
        if (!beyond.isEmpty()) {
            throw new NotCovered(consent.id(), "does not cover %s".formatted(labels(beyond.stream().sorted().toList())),
                    "consent sign " + consent.participant());
        }
    }

    /** What a consent covers, or which law was applied, for whoever receives the records. */
    String scope(DisclosureBasis basis, Optional<SignedConsent> consent) {
        if (consent.isEmpty()) {
            return "Disclosed without consent: %s, %s. What: %s. To: %s. Purpose: %s.".formatted(
                    codes.label("legal-basis", basis.legalBasis()), basis.reference(), labels(sorted(basis)), basis.recipient(),
                    basis.purpose());
        }
        var details = consent.get().details();
        var end = details.expiresOn() != null ? "until " + details.expiresOn()
                : details.expiresEvent() != null ? "until " + details.expiresEvent() : "until it is revoked";
        return "Disclosed with consent %s, signed on %s, %s. What: %s. To: %s. Purpose: %s.".formatted(consent.get().id(),
                details.signedOn(), end, labels(details.dataClasses().stream().sorted().toList()),
                String.join("; ", details.recipients()), details.purpose());
    }

    private static List<String> sorted(DisclosureBasis basis) {
        return basis.dataClasses().stream().sorted().toList();
    }

    private String labels(List<String> dataClasses) {
        return dataClasses.stream().map(code -> codes.label("data-class", code)).collect(Collectors.joining("; "));
    }

    private static String quoted(List<String> names) {
        return names.isEmpty() ? "nobody" : names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }

    private static String shown(DisclosureBasis basis) {
        return basis.participant() == null ? "" : basis.participant().shown();
    }
}
