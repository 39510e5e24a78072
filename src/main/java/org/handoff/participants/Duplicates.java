package org.handoff.participants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.handoff.accounts.Permission;
import org.handoff.accounts.Requires;
import org.handoff.accounts.Sessions;
import org.handoff.accounts.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which records may be of one person, and which are known not to be. */
@Service
@Transactional
public class Duplicates {

    private final PairSearch search;
    private final ParticipantQueries people;
    private final DifferenceQueries differences;
    private final Sessions sessions;
    private final Clock clock;

    Duplicates(PairSearch search, ParticipantQueries people, DifferenceQueries differences, Sessions sessions, Clock clock) {
        this.search = search;
        this.people = people;
        this.differences = differences;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Pairs of records that may be of one person, the likeliest first. Those that are known to be of two are left out.
     *
     * @param least  of 100
     * @param limit  at most so many
     */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public DuplicatePairs likely(int least, int limit) {
        var apart = new HashSet<Set<ParticipantId>>();
        differences.standing().forEach(it -> apart.add(Set.copyOf(List.of(it.one(), it.other()))));
        return page(search.pairs(least).stream().filter(pair -> !apart.contains(Set.of(pair.one(), pair.other()))).toList(), limit);
    }

    /** Pairs of people whom another system knows by the same number, decided on or not. */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public List<DuplicatePair> sharingANumber() {
        return page(search.sharingANumber(), Integer.MAX_VALUE).pairs();
    }

    private DuplicatePairs page(List<PairSearch.Pair> all, int limit) {
        var shown = all.subList(0, Math.min(limit, all.size()));
        var rows = new HashMap<ParticipantId, ParticipantRow>();
        var ids = new HashSet<ParticipantId>();
        shown.forEach(pair -> ids.addAll(List.of(pair.one(), pair.other())));
        people.byIds(List.copyOf(ids)).forEach(row -> rows.put(row.id(), row));
        return new DuplicatePairs(shown.stream().map(pair -> new DuplicatePair(rows.get(pair.one()), rows.get(pair.other()),
                pair.match().score(), Match.inWords(pair.match().why()))).toList(), all.size());
    }

    /**
     * Remembers that two records are of two people.
     *
     * @throws org.handoff.shared.Refusal when that is known, or it is one record
     */
    @Requires(Permission.RECORD_PEOPLE)
    public void differ(ParticipantId one, ParticipantId other, String reason) {
        if (one.equals(other)) {
            throw new OneAndTheSame(one);
        }
        differences.between(one, other).ifPresent(known -> {
            throw new KnownDifferent(known);
        });
        differences.decide(one, other, LocalDate.now(clock), sessions.who().map(SignedIn::staff).orElse(null), reason);
    }

    /**
     * Takes the decision that two records are of two people back.
     *
     * @throws org.handoff.shared.Refusal when there is none
     */
    @Requires(Permission.RECORD_PEOPLE)
    public Difference takeBack(ParticipantId one, ParticipantId other) {
        var known = differences.between(one, other).orElseThrow(() -> new NotKnownDifferent(one, other));
        differences.takeBack(known.number(), LocalDate.now(clock));
        return known;
    }

    /** Who is known to be two people, the last decision first. */
    @Requires(Permission.READ_PEOPLE)
    @Transactional(readOnly = true)
    public List<Difference> different() {
        return differences.standing();
    }
}
