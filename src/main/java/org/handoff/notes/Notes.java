package org.handoff.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.participants.ParticipantId;
import org.handoff.participants.Participants;
import org.handoff.program.Workers;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing notes about people and reading them. */
@Service
@Transactional
public class Notes {

    private final NoteRepository notes;
    private final NoteQueries queries;
    private final Participants participants;
    private final Workers workers;
    private final RowNumbers numbers;
    private final Seals seals;

    Notes(NoteRepository notes, NoteQueries queries, Participants participants, Workers workers, RowNumbers numbers, Seals seals) {
        this.notes = notes;
        this.queries = queries;
        this.participants = participants;
        this.workers = workers;
        this.numbers = numbers;
        this.seals = seals;
    }

    /** Writes a note; {@code worker} is who it is of, by name. It may lie after a death, never before the birth. */
    @Requires(Permission.RECORD_EPISODES)
    public NoteId write(ParticipantId participant, LocalDate on, String words, @Nullable String worker) {
        participants.requireAlive(participant, "written_on", null);
        var id = new NoteId(numbers.next("note"));
        var sealed = Objects.requireNonNull(seals.seal(NoteQueries.WORDS, RowPart.of(id.value()), words));
        return notes.save(new Note(id, null, participant, on, workers.named(worker), sealed)).id();
    }

    /** Notes, the newest first, at most so many; of one person and one worker when they are given. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public List<NoteRow> list(@Nullable ParticipantId participant, @Nullable String worker, int limit) {
        return queries.list(participant, worker, limit);
    }

    /** How many there are of them. */
    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    public long count(@Nullable ParticipantId participant, @Nullable String worker) {
        return queries.count(participant, worker);
    }

    /** One note. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public NoteRow row(NoteId id) {
        return queries.byId(id.value()).orElseThrow(() -> new UnknownNote(id.shown()));
    }

    @Requires(Permission.PICK_RECORDS)
    @Transactional(readOnly = true)
    Optional<NoteId> known(NoteId id) {
        return queries.byId(id.value()).map(NoteRow::id);
    }
}
