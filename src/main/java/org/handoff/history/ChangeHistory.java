package org.handoff.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Role;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.handoff.history.Reversal.Plan;
import org.handoff.vault.RowPart;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was changed by whom, and taking it back while nothing depends on it. */
@Service
@Transactional
public class ChangeHistory {

    private final JournalQueries journal;
    private final OpenQueries open;
    private final Reversal reversal;
    private final Story story;
    private final Owners owners;
    private final Sessions sessions;
    private final Seals seals;

    ChangeHistory(JournalQueries journal, OpenQueries open, Reversal reversal, Story story, Owners owners, Sessions sessions, Seals seals) {
        this.journal = journal;
        this.open = open;
        this.reversal = reversal;
        this.story = story;
        this.owners = owners;
        this.sessions = sessions;
        this.seals = seals;
    }

    /** The latest changes and how many there are, one's own or everybody's. */
    public record Changes(List<ChangeRow> rows, long total) {
    }

    /**
     * What happened to a record, also to one that was voided.
     *
     * @throws org.handoff.shared.Refusal when there never was such a record
     */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public RecordHistory of(RecordRef record) {
        var row = row(record);
        var rows = story.of(record, row);
        return new RecordHistory(record, owners.person(row, owners.image(row).orElseThrow()).orElse(null), rows);
    }

    /** The latest changes, the newest first. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Changes changes(boolean ofEverybody, int limit) {
        var account = ofEverybody ? null : Long.valueOf(me().account().value());
        return new Changes(journal.latest(account, limit).stream().map(this::row).toList(), journal.count(account));
    }

    /** The last change of whoever is signed in that stands. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<ChangeId> last() {
        return journal.lastStanding(me().account().value()).map(ChangeId::new);
    }

    /** The last change that whoever is signed in took back. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<ChangeId> lastTakenBack() {
        return journal.lastUndo(me().account().value()).map(ChangeId::new);
    }

    /**
     * What taking a change back would do.
     *
     * @param change  null for none, which is refused
     * @param again   whether it must be a taking back, so that what it took back comes again
     * @throws org.handoff.shared.Refusal as {@link #undo}
     */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Outlook outlook(@Nullable ChangeId change, boolean again) {
        var set = taken(change, again);
        var plan = reversal.ofChange(set);
        reversal.requirePossible(plan);
        return new Outlook(row(set), reversal.people(plan), reversal.differences(plan));
    }

    /**
     * Takes a change back; a taking back, too, so that what it took back comes again.
     *
     * @param again   whether it must be a taking back
     * @param reason  why, or null
     * @throws org.handoff.shared.Refusal when it is somebody else's and no lead asks, was taken back already, a later change
     *         wrote the same records, something depends on them, or it is of the kind that stays
     */
    @Requires(Permission.UNDO_CHANGES)
    public Undone undo(@Nullable ChangeId change, boolean again, @Nullable String reason) {
        var set = taken(change, again);
        var plan = reversal.ofChange(set);
        reversal.requirePossible(plan);
        var records = reversal.records(plan);
        var people = reversal.people(plan);
        long current = carryOut(plan, reason);
        open.takeBack(set, current);
        var done = set.undoOf() == null ? set : require(new ChangeId(set.undoOf()));
        return new Undone(new ChangeId(current), done.shown(), done.what(), set.undoOf() != null, records, people);
    }

    /** What voiding a record would do. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Outlook outlookOfVoid(RecordRef record) {
        var plan = reversal.ofRecord(record, row(record));
        reversal.requirePossible(plan);
        return new Outlook(null, reversal.people(plan), reversal.differences(plan));
    }

    /**
     * Takes a record out of everything that is listed and counted; the journal keeps it whole, and its number is not given again.
     *
     * @throws org.handoff.shared.Refusal when there is no such record, it is of the kind that stays, or something depends on it
     */
    @Requires(Permission.UNDO_CHANGES)
    public Undone voidRecord(RecordRef record, String reason) {
        var plan = reversal.ofRecord(record, row(record));
        reversal.requirePossible(plan);
        var people = reversal.people(plan);
        return new Undone(new ChangeId(carryOut(plan, reason)), null, "void", false, List.of(record), people);
    }

    /** What became of a record that is not there any more, as a sentence; empty when it is, or never was. */
    @Requires(Permission.READ_CASES)
    @Transactional(readOnly = true)
    public Optional<String> whereabouts(RecordRef record) {
        return owners.row(record).filter(owners::isGone).flatMap(journal::lastRemoval).flatMap(entry -> journal.set(entry.set()))
                .map(set -> told(record, set));
    }

    private String told(RecordRef record, ChangeSet set) {
        var reason = story.reason(set);
        return "%s was %s on %s by %s%s. See: history %1$s".formatted(record, set.undoOf() == null ? "voided" : "taken back", Moments.local(set.at()),
                set.user(), reason == null ? "" : " because: " + reason);
    }

    private long carryOut(Plan plan, @Nullable String reason) {
        long current = open.current();
        reversal.carryOut(plan);
        if (reason != null) {
            open.because(current, Objects.requireNonNull(seals.seal(OpenQueries.REASON, RowPart.of(current), reason)).bytes());
        }
        return current;
    }

    /** The change that is meant: of one that brought something back again, the one that was brought back. */
    private ChangeSet taken(@Nullable ChangeId change, boolean again) {
        if (change == null) {
            throw again ? new NothingToRedo() : new NothingToUndo();
        }
        var set = require(change);
        if (set.undoOf() != null && require(new ChangeId(set.undoOf())).undoOf() != null) {
            set = require(new ChangeId(Objects.requireNonNull(require(new ChangeId(set.undoOf())).undoOf())));
        }
        if (again && set.undoOf() == null) {
            if (set.undoneBy() == null) {
                throw new NotAnUndo(set);
            }
            set = require(new ChangeId(set.undoneBy()));
        }
        if (me().role() != Role.PROGRAM_LEAD && set.account() != me().account().value()) {
            throw new NotYours(set);
        }
        if (set.undoneBy() != null) {
            throw set.undoOf() == null ? new UndoneAlready(set, new ChangeId(set.undoneBy())) : new BackAlready(set);
        }
        return set;
    }

    private ChangeSet require(ChangeId id) {
        return journal.set(id.value()).filter(set -> !journal.entries(set.id()).isEmpty()).orElseThrow(() -> new UnknownChange(id));
    }

    private ChangeRow row(ChangeSet set) {
        var plan = new Plan(set.id(), NetChange.of(journal.entries(set.id())));
        return new ChangeRow(set.shown(), set.at(), set.user(), set.what(), reversal.records(plan), id(set.undoOf()), id(set.undoneBy()),
                story.reason(set));
    }

    private static @Nullable ChangeId id(@Nullable Long number) {
        return number == null ? null : new ChangeId(number);
    }

    private RowKey row(RecordRef record) {
        return owners.row(record).orElseThrow(() -> new UnknownRecord(record));
    }

    private SignedIn me() {
        return sessions.who().orElseThrow();
    }
}
