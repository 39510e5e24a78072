package org.handoff.participants;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private final PeopleIndexQueries queries;
    private final Likeness likeness;
    private final NavigableMap<Long, IndexedPerson> people = new TreeMap<>(Comparator.reverseOrder());
    private final Vault vault;
    private final NameBook book = new NameBook();
    /** Everything that many people share is in memory once. */
    private final Map<Object, Object> shared = new HashMap<>();
    private long seen = NOTHING;
    private @Nullable SpokenNames spoken;

    PeopleIndex(PeopleIndexQueries queries, Likeness likeness, Vault vault) {
        this.queries = queries;
        this.likeness = likeness;
        this.vault = vault;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<VaultShut> event) {
        forget();
    }

    /** Forgets everybody. */
    public synchronized void forget() {
        people.clear();
        book.clear();
        shared.clear();
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
        return Collections.unmodifiableMap(current());
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

    /** Everybody of whom every word is part of a name, also of one on a record that was merged; the latest first. */
    synchronized List<IndexedPerson> called(List<String> words) {
        var folded = words.stream().map(IndexedPerson::folded).toList();
        var all = current();
        return book.called(name -> name.folded().contains(folded.get(0))).distinct().boxed().sorted(Comparator.reverseOrder()).map(all::get)
                .filter(person -> person.isCalled(folded)).map(person -> all.get(person.survivor().value()))
                .filter(Objects::nonNull).distinct().toList();
    }

    /** Everybody who may fit all clues: by the first name that is among them, or else everybody. */
    synchronized Collection<IndexedPerson> fitting(List<Clue> clues) {
        var all = current();
        for (Clue clue : clues) {
            if (clue instanceof Clue.Word word && !(word.isLookedForInNumbers() && book.mayBeInANumber(word.word()))) {
                return book.called(word::isLike).distinct().mapToObj(all::get).toList();
            }
        }
        return Collections.unmodifiableCollection(all.values());
    }

    /** The words of all names; nothing while there are no keys to them. */
    synchronized Optional<SpokenNames> spoken() {
        if (!vault.holds(KeyGroup.IDENTITY)) {
            return Optional.empty();
        }
        var all = current();
        if (spoken == null) {
            spoken = new SpokenNames(book.names(), all.values());
        }
        return Optional.of(spoken);
    }

    /** Everybody, records that were merged among them, the latest first. */
    synchronized List<IndexedPerson> everybody() {
        return List.copyOf(current().values());
    }

    private NavigableMap<Long, IndexedPerson> current() {
        long last = queries.lastTouch();
        if (last != seen) {
            forgetWhatIsRolledBack();
        }
        if (seen == NOTHING) {
            load(queries.everybody());
            seen = last;
        } else if (last > seen) {
            var touched = queries.touchedAfter(seen);
            touched.forEach(this::remove);
            load(queries.people(touched));
            seen = last;
        }
        return people;
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

    private void load(Stream<IndexedPerson> fresh) {
        spoken = null;
        try (fresh) {
            fresh.map(person -> person.sharing(this::once)).forEach(this::add);
        }
    }

    private void add(IndexedPerson person) {
        people.put(person.id().value(), person);
        book.add(person);
    }

    private void remove(long id) {
        book.remove(people.remove(id));
    }

    private Object once(Object value) {
        return shared.computeIfAbsent(value, first -> first);
    }
}
