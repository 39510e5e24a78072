package org.handoff.court;

import java.util.List;
import java.util.Optional;
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

/** Keeping track of matters before a court. They may outlive the person: courts close cases late. */
@Service
@Transactional
public class LegalMatters {

    private final LegalMatterRepository matters;
    private final LegalMatterQueries queries;
    private final EpisodeDirectory episodes;
    private final Participants participants;
    private final Codes codes;
    private final RowNumbers numbers;
    private final Seals seals;

    LegalMatters(LegalMatterRepository matters, LegalMatterQueries queries, EpisodeDirectory episodes, Participants participants, Codes codes,
            RowNumbers numbers, Seals seals) {
        this.matters = matters;
        this.queries = queries;
        this.episodes = episodes;
        this.participants = participants;
        this.codes = codes;
        this.numbers = numbers;
        this.seals = seals;
    }

    /** Records a legal matter of a person. */
    @Requires(Permission.RECORD_JUSTICE)
    public LegalMatterId add(ParticipantId participant, MatterDetails it) {
        participants.requireAlive(participant, "court_on", null);
        requireCodes(it);
        var id = new LegalMatterId(numbers.next("legal_matter"));
        return matters.save(new LegalMatter(id, null, participant, episodes.openOf(participant).orElse(null), it.type(),
                seals.seal(LegalMatterQueries.CAUSE, RowPart.of(id.value()), it.causeNumber()), it.courtOn(),
                seals.seal(LegalMatterQueries.NEED, RowPart.of(id.value()), it.need()), it.resolvedOn(), it.result())).id();
    }

    /**
     * Replaces what is known of a legal matter, such as its next day in court or how it ended.
     *
     * @throws org.handoff.shared.Refusal when a day in court would follow the resolution, or there is a result without one
     */
    @Requires(Permission.RECORD_JUSTICE)
    public void change(LegalMatterId id, MatterDetails it) {
        requireCodes(it);
        var before = matters.findById(id).orElseThrow(() -> new UnknownMatter(id.shown()));
        matters.save(before.changed(it, seals.seal(LegalMatterQueries.CAUSE, RowPart.of(id.value()), it.causeNumber()),
                seals.seal(LegalMatterQueries.NEED, RowPart.of(id.value()), it.need())));
    }

    private void requireCodes(MatterDetails it) {
        codes.require("legal-matter-type", it.type());
        if (it.result() != null) {
            codes.require("legal-matter-result", it.result());
        }
    }

    /** Legal matters, the open ones by their next day in court first, at most so many. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<MatterRow> list(@Nullable ParticipantId participant, boolean open, int limit) {
        return queries.list(participant, open, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant, boolean open) {
        return queries.count(participant, open);
    }

    /** One legal matter. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public MatterRow row(LegalMatterId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownMatter(id.shown()));
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<LegalMatterId> known(LegalMatterId id) {
        return matters.findById(id).map(LegalMatter::id);
    }
}
