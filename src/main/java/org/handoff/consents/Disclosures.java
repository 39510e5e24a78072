package org.handoff.consents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.RowNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leaves the program and names people: nothing without a basis, and everything written down.
 * <p>An output that names people first asks {@link #requireBasis}, puts the notice onto every page, and in the transaction that
 * writes the output calls {@link #log}.
 */
@Service
@Transactional
public class Disclosures {

    private static final String STATEMENT = "notices/42-cfr-2.32-of-2024.txt";

    private final DisclosureRepository disclosures;
    private final DisclosureQueries queries;
    private final DisclosureSeals seals;
    private final Consents consents;
    private final BasisRules rules;
    private final Sessions sessions;
    private final RowNumbers numbers;

    Disclosures(DisclosureRepository disclosures, DisclosureQueries queries, DisclosureSeals seals, Consents consents,
            BasisRules rules, Sessions sessions, RowNumbers numbers) {
        this.disclosures = disclosures;
        this.queries = queries;
        this.seals = seals;
        this.consents = consents;
        this.rules = rules;
        this.sessions = sessions;
        this.numbers = numbers;
    }

    /**
     * Refuses an output that names people and has no basis that carries it.
     *
     * @return what has to go with the output
     * @throws org.handoff.shared.Refusal when neither a consent nor a law is named, or the consent is another person's, does not
     *         hold on the day, does not name the recipient, or does not cover all that is told
     */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public DisclosureNotice requireBasis(DisclosureBasis basis) {
        rules.requireSaid(basis);
        Optional<SignedConsent> consent = basis.consent() == null ? Optional.empty() : consents.exact(basis.consent());
        if (basis.consent() != null) {
            rules.requireCovered(basis, consent);
        }
        return new DisclosureNotice(statement(), rules.scope(basis, consent));
    }

    /**
     * Writes a disclosure down.
     *
     * @throws org.handoff.shared.Refusal when {@link #requireBasis} refuses it
     */
    @Requires(Permission.RECORD_CONSENTS)
    public Disclosed log(DisclosureBasis basis) {
        var notice = requireBasis(basis);
        var by = sessions.who().map(SignedIn::staff).orElse(null);
        var saved = disclosures.save(seals.sealed(new DisclosureId(numbers.next("disclosure_log")), basis, by));
        return new Disclosed(saved.id(), notice);
    }

    /** The log, the last one first, at most so many; null for everybody. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<DisclosureRow> list(@Nullable ParticipantId participant, int limit) {
        return queries.about(participant, limit);
    }

    /** How many lines it has. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant) {
        return queries.count(participant);
    }

    private static List<String> statement() {
        try {
            return new ClassPathResource(STATEMENT).getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
