package org.handoff.erasure;

import java.time.Clock;
import java.time.LocalDate;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.legal.LegalHolds;
import org.handoff.participants.ParticipantDirectory;
import org.handoff.participants.ParticipantId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erasing a person: once done, nobody can tell any more who it was, with or without keys. */
@Service
@Transactional
public class Erasure {

    private final PersonRecordsQueries records;
    private final TraceQueries traces;
    private final JournalTraceQueries journal;
    private final LegalHolds holds;
    private final ParticipantDirectory directory;
    private final Clock clock;

    Erasure(PersonRecordsQueries records, TraceQueries traces, JournalTraceQueries journal, LegalHolds holds,
            ParticipantDirectory directory, Clock clock) {
        this.records = records;
        this.traces = traces;
        this.journal = journal;
        this.holds = holds;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Removes every sealed value of every record of a person, of those that were merged into it as well, and what imports,
     * unfinished forms and the journal of changes kept of them. Codes, dates, the birth year and the age at each referral stay, so
     * that every count of every period stays what it was. Records are cut off from the import they came from: the spreadsheet's
     * row no longer leads to them, and an import of the same row later makes a new person.
     *
     * @throws org.handoff.shared.Refusal when there is no such person, a legal hold stands, an episode is open, or it was done
     *         already
     */
    @Requires(Permission.ERASE_PEOPLE)
    public ErasedPerson erase(ParticipantId id) {
        directory.row(id);
        holds.requireNone(id);
        records.erasedOn(id).ifPresent(on -> {
            throw new ErasedAlready(id, on);
        });
        records.openEpisode(id).ifPresent(episode -> {
            throw new StillEnrolled(id, episode);
        });
        var ofPerson = records.of(id);
        var names = records.namesIn(ofPerson);
        long removed = traces.remove(ofPerson, names) + journal.remove(ofPerson, names);
        long emptied = records.empty(ofPerson);
        records.mark(ofPerson, LocalDate.now(clock));
        return new ErasedPerson(id, emptied, removed);
    }
}
