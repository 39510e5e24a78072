package org.handoff.participants;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.handoff.vault.VaultShut;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The names of everybody, in memory only: built when they are first asked for after signing in, brought up to date with what
 * any process has written since, forgotten when the keys are dropped.
 */
@Component
class PeopleIndex {

    private static final long NOTHING = -1;

    private final PeopleIndexQueries queries;
    private final NavigableMap<Long, IndexedPerson> people = new TreeMap<>(Comparator.reverseOrder());
    private long seen = NOTHING;

    PeopleIndex(PeopleIndexQueries queries) {
        this.queries = queries;
    }

    /** Forgets everybody. */
    @EventListener(VaultShut.class)
    public synchronized void forget() {
        people.clear();
        seen = NOTHING;
    }

    synchronized Optional<IndexedPerson> person(ParticipantId id) {
        return Optional.ofNullable(current().get(id.value()));
    }

    /** The names of people by their numbers; who is not there is left out. */
    synchronized Map<ParticipantId, String> names(Collection<ParticipantId> ids) {
        var all = current();
        var names = new HashMap<ParticipantId, String>();
        for (ParticipantId id : ids) {
            var person = all.get(id.value());
            if (person != null) {
                names.put(id, person.name());
            }
        }
        return names;
    }

    /** Everybody of whom every word is part of a name, the latest first. */
    synchronized List<IndexedPerson> called(List<String> words) {
        var folded = words.stream().map(IndexedPerson::folded).toList();
        return current().values().stream().filter(person -> person.isCalled(folded)).toList();
    }

    /** Everybody with that name and birth date. */
    synchronized List<IndexedPerson> namesakes(PersonalDetails of) {
        if (of.firstName() == null || of.lastName() == null || of.dob() == null) {
            return List.of();
        }
        return current().values().stream().filter(person -> of.dob().equals(person.dob())
                && same(of.firstName(), person.first()) && same(of.lastName(), person.last()))
                .sorted(Comparator.comparing(person -> person.id().value())).toList();
    }

    private static boolean same(String one, @org.jspecify.annotations.Nullable String other) {
        return other != null && IndexedPerson.folded(one).equals(IndexedPerson.folded(other));
    }

    private NavigableMap<Long, IndexedPerson> current() {
        long last = queries.lastTouch();
        if (seen == NOTHING) {
            load(queries.everybody());
            seen = last;
        } else if (last > seen) {
            var touched = queries.touchedAfter(seen);
            touched.forEach(people::remove);
            load(queries.people(touched));
            seen = last;
        }
        return people;
    }

    private void load(Stream<IndexedPerson> fresh) {
        try (fresh) {
            fresh.forEach(person -> people.put(person.id().value(), person));
        }
    }
}
