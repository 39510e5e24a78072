package org.handoff.participants;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handoff.console.Progress;
import org.handoff.vault.KeyGroup;
import org.handoff.vault.Vault;
import org.handoff.vault.VaultShut;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The names of everybody, in memory only: built when they are first asked for after signing in, brought up to date with what
 * any process has written since, forgotten when the keys are dropped.
 */
@Component
class PeopleIndex implements ApplicationListener<PayloadApplicationEvent<VaultShut>> {

    private static final long NOTHING = -1;
    /** So many are opened by themselves; for more it takes less to open everybody, who then stay known. */
    private static final int FEW = 200;
    /** From here on the first search takes a second and more. */
    private static final long MANY = 20_000;

    private final PeopleIndexQueries queries;
    private final Likeness likeness;
    private final Vault vault;
    private Roll roll;
    private @Nullable RollAhead ahead;
    private long seen = NOTHING;
    private @Nullable SpokenNames spoken;

    PeopleIndex(PeopleIndexQueries queries, Likeness likeness, Vault vault) {
        this.queries = queries;
        this.likeness = likeness;
        this.vault = vault;
        this.roll = new Roll(likeness);
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<VaultShut> event) {
        forget();
    }

    /** Begins to open everybody's names in another thread, when there are so many that the first search would take seconds. */
    void begin() {
        begin(MANY);
    }

    /** The same from so many people on; gives what is under way, or null. */
    synchronized @Nullable RollAhead begin(long many) {
        // what a transaction has written is known to itself only, and not to another thread
        boolean writing = TransactionSynchronizationManager.isActualTransactionActive() && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (seen == NOTHING && ahead == null && !writing && vault.holds(KeyGroup.IDENTITY) && queries.last() >= many) {
            ahead = RollAhead.begin(queries, likeness);
        }
        return ahead;
    }

    /** Waits, where that takes long, until everybody's names are opened, and shows how far that has come. */
    void await(Progress progress) {
        var begun = begin(MANY);
        if (begun != null) {
            begun.await(progress);
        }
    }

    /** Forgets everybody. */
    public synchronized void forget() {
        if (ahead != null) {
            ahead.stop();
            ahead = null;
        }
        roll = new Roll(likeness);
        likeness.forget();
        seen = NOTHING;
        spoken = null;
    }

    Optional<IndexedPerson> person(ParticipantId id) {
        return Optional.ofNullable(people(List.of(id.value())).get(id.value()));
    }

    /** People by their numbers, as of now: as long as nobody has asked for everybody, a few are opened by themselves. */
    synchronized Map<Long, IndexedPerson> people(Collection<Long> ids) {
        if (seen == NOTHING && ids.size() <= FEW) {
            try (var found = queries.people(ids)) {
                return found.collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
            }
        }
        var all = current();
        var known = new HashMap<Long, IndexedPerson>();
        for (long id : ids) {
            int place = all.place(id);
            var person = place < 0 ? null : all.person(place);
            if (person != null) {
                known.put(id, person);
            }
        }
        return known;
    }

    /** The names of people by their numbers; who is not there is left out. */
    Map<ParticipantId, String> names(Collection<ParticipantId> ids) {
        var known = people(ids.stream().map(ParticipantId::value).distinct().toList());
        var names = new HashMap<ParticipantId, String>();
        for (ParticipantId id : ids) {
            var person = known.get(id.value());
            if (person != null) {
                names.put(id, person.name());
            }
        }
        return names;
    }

    /** Asks something of everybody, as of now. What it gives must not hold on to the roll. */
    synchronized <T> T asked(Function<Roll, T> question) {
        return question.apply(current());
    }

    /** Everybody of whom every word is part of a name, also of one on a record that was merged; the latest first. */
    List<IndexedPerson> called(List<String> words) {
        return asked(roll -> roll.called(words.stream().map(IndexedPerson::folded).toList()));
    }

    /** The words of all names; nothing while there are no keys to them. */
    synchronized Optional<SpokenNames> spoken() {
        if (!vault.holds(KeyGroup.IDENTITY)) {
            return Optional.empty();
        }
        var all = current();
        if (spoken == null) {
            spoken = new SpokenNames(all.book().names(), all.births());
        }
        return Optional.of(spoken);
    }

    /** How many people there are; empty as long as they are not in memory. */
    synchronized OptionalLong count() {
        return seen == NOTHING ? OptionalLong.empty() : OptionalLong.of(current().count());
    }

    /** Everybody, records that were merged among them, the latest first. */
    List<IndexedPerson> everybody() {
        return asked(Roll::everybody);
    }

    private Roll current() {
        if (ahead != null) {
            takeAhead(ahead);
        }
        long last = queries.lastTouch();
        if (last != seen) {
            forgetWhatIsRolledBack();
        }
        if (seen == NOTHING || last > seen && !bringUpToDate()) {
            roll = new Roll(likeness);
            load(queries.everybody());
        }
        seen = last;
        return roll;
    }

    private void takeAhead(RollAhead begun) {
        begun.roll().ifPresent(everybody -> {
            roll = everybody;
            seen = begun.seen();
        });
        ahead = null;
    }

    private boolean bringUpToDate() {
        var touched = queries.touchedAfter(seen);
        touched.forEach(roll::remove);
        return load(queries.people(touched));
    }

    /** What a transaction has written is known to itself before it is kept; when it is not, nobody may be remembered of it. */
    private void forgetWhatIsRolledBack() {
        if (TransactionSynchronizationManager.isSynchronizationActive() && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        forget();
                    }
                }
            });
        }
    }

    /** @return false when not everybody could be put where they belong */
    private boolean load(Stream<IndexedPerson> fresh) {
        spoken = null;
        try (fresh) {
            return fresh.allMatch(roll::put);
        }
    }
}
