package org.handoff.outcomes;

import java.util.List;
import java.util.Optional;
import org.handoff.accounts.Open;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.codes.Codes;
import org.handoff.episodes.EpisodeDirectory;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recording how something stands in a person's life, between or beside interviews. */
@Service
@Transactional
public class Outcomes {

    private final OutcomeRepository outcomes;
    private final ObservationQueries queries;
    private final EpisodeDirectory episodes;
    private final Participants participants;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    Outcomes(OutcomeRepository outcomes, ObservationQueries queries, EpisodeDirectory episodes, Participants participants, Codes codes,
            RowNumbers numbers, Seals seals) {
        this.outcomes = outcomes;
        this.queries = queries;
        this.episodes = episodes;
        this.participants = participants;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    /**
     * Records an observation.
     *
     * @throws org.handoff.shared.Refusal when nothing was observed, a code is not in the list of its domain, or the day lies outside
     *         of the person's life
     */
    @Requires(Permission.RECORD_ASSESSMENTS)
    public OutcomeId observe(Observed it) {
        codes.require("outcome-domain", it.domain());
        codes.require("collection-stage", it.stage());
        if (it.code() != null) {
            codes.require(listOf(it.domain()).orElseThrow(() -> new DomainWithoutCodes(it.domain())), it.code());
        }
        participants.requireAlive(it.participant(), "observed_on", it.on());
        var id = new OutcomeId(numbers.next("outcome_observation"));
        return outcomes.save(new OutcomeObservation(id, null, it.participant(), episodes.openOf(it.participant()).orElse(null), it.on(), it.stage(),
                it.domain(), it.code(), seals.seal(ObservationQueries.VALUE, RowPart.of(id.value()), it.value()), it.source())).id();
    }

    /** The code list that says how an area of life stands; nothing for one that is said in words. */
    @Open("tells of nobody")
    public Optional<String> listOf(String domain) {
        return DomainCodes.listOf(domain);
    }

    /** Observations, the newest first, at most so many. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<OutcomeRow> list(@Nullable ParticipantId participant, @Nullable String domain, int limit) {
        return queries.list(participant, domain, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant, @Nullable String domain) {
        return queries.count(participant, domain);
    }
}
