package org.handoff.letters;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.handoff.codes.Code;
import org.handoff.codes.Codes;
import org.handoff.consents.ConsentStanding;
import org.handoff.consents.Consents;
import org.handoff.consents.DisclosureBasis;
import org.handoff.consents.Disclosures;
import org.handoff.consents.SignedConsent;
import org.handoff.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds what a paper rests on: the person's own request, or the consent that names the recipient and covers what is told. */
@Component
class Basis {

    private static final String OWN_RECORDS = "OWN_RECORDS";

    private final Consents consents;
    private final Disclosures disclosures;
    private final Codes codes;

    Basis(Consents consents, Disclosures disclosures, Codes codes) {
        this.consents = consents;
        this.disclosures = disclosures;
        this.codes = codes;
    }

    /**
     * The basis for a paper.
     *
     * @param classes what is told; empty for all that the consent covers, or for everything where no consent is needed
     * @throws Refusal when there is none, with the command that signs one
     */
    DisclosureBasis of(LetterRequest request, LocalDate on, Set<String> classes) {
        if (request.recipient() == null) {
            var all = codes.offered("data-class", on).stream().map(Code::code).collect(Collectors.toUnmodifiableSet());
            return DisclosureBasis.law(OWN_RECORDS, String.valueOf(request.reference()), request.participant(), on,
                    Letterhead.THEMSELF,
                    classes.isEmpty() ? all : classes, "Their own records");
        }
        var signed = consents.of(request.participant()).stream()
                .filter(consent -> request.consent() == null || consent.id().equals(request.consent())).toList();
        var open = signed.stream().filter(consent -> request.consent() != null || consent.standing(on) == ConsentStanding.ACTIVE)
                .map(consent -> of(request, on, classes, consent)).toList();
        var refusals = open.stream().map(this::refusal).toList();
        for (int at = 0; at < open.size(); at++) {
            if (refusals.get(at).isEmpty()) {
                return open.get(at);
            }
        }
        throw refusals.size() == 1 ? refusals.get(0).orElseThrow() : none(request, on, classes);
    }

    private DisclosureBasis of(LetterRequest request, LocalDate on, Set<String> classes, SignedConsent consent) {
        var details = consent.details();
        var purpose = request.purpose() != null ? request.purpose() : String.valueOf(details.purpose());
        // every paper names the person
        var told = new HashSet<>(classes.isEmpty() ? details.dataClasses() : classes);
        told.add(DataClass.IDENTITY);
        return DisclosureBasis.consent(consent.id(), request.participant(), on, String.valueOf(request.recipient()), told,
                purpose);
    }

    private Optional<Refusal> refusal(DisclosureBasis basis) {
        try {
            disclosures.requireBasis(basis);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }

    private static Refusal none(LetterRequest request, LocalDate on, Set<String> classes) {
        var wanted = classes.stream().sorted().toList();
        return new NoConsentForIt(request.participant(), String.valueOf(request.recipient()), wanted, on);
    }
}
