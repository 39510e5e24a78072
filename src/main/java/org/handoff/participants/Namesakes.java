package org.handoff.participants;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Looks for records that may be of somebody who is about to be recorded. Two are likely to be one only when both names have something to do
 * with each other, or one of them and the birth date, or an alias is the other's whole name: only those are compared.
 */
final class Namesakes {

    private final Roll roll;
    private final IndexedPerson wanted;
    private final Likeness likeness;
    private final Resemblance resemblance;

    Namesakes(Roll roll, IndexedPerson wanted, Likeness likeness, Resemblance resemblance) {
        this.roll = roll;
        this.wanted = wanted;
        this.likeness = likeness;
        this.resemblance = resemblance;
    }

    /** The likely ones, the likeliest and then the latest first. */
    List<Match> likely() {
        var best = new HashMap<ParticipantId, Match>();
        var suspects = suspects();
        for (int place = suspects.previousSetBit(roll.size()); place >= 0; place = suspects.previousSetBit(place - 1)) {
            var known = roll.person(place);
            if (known != null && resemblance.mayBeLikely(wanted, known)) {
                var match = resemblance.between(wanted, known);
                if (match.score() >= Resemblance.LIKELY) {
                    best.merge(match.id(), match, (one, other) -> other.score() > one.score() ? other : one);
                }
            }
        }
        var matches = new ArrayList<>(best.values());
        matches.sort(Comparator.comparingInt(Match::score).reversed().thenComparing(match -> -match.id().value()));
        return matches;
    }

    private BitSet suspects() {
        var first = namesLike(Stream.concat(Stream.ofNullable(wanted.first()), wanted.aliases().stream()));
        var last = namesLike(Stream.concat(Stream.ofNullable(wanted.last()), wanted.aliases().stream()));
        var suspects = new BitSet(roll.size());
        addCalled(first, suspects, place -> roll.isCalled(place, last));
        if (wanted.dob() != null) {
            var born = new BitSet();
            roll.addBornNear(wanted.dob(), born);
            born.stream().filter(place -> roll.isCalled(place, first) || roll.isCalled(place, last)).forEach(suspects::set);
        }
        addByAlias(suspects);
        return suspects;
    }

    private BitSet namesLike(Stream<String> wantedNames) {
        var found = new BitSet();
        wantedNames.map(likeness::written).forEach(name -> {
            var near = new BitSet();
            roll.book().addLike(name, near);
            near.stream().filter(number -> likeness.ofNames(name, roll.book().name(number)).isOne()).forEach(found::set);
        });
        return found;
    }

    private void addCalled(BitSet names, BitSet places, IntPredicate which) {
        names.stream().forEach(name -> roll.book().called(name).forEach(place -> {
            if (which.test(place)) {
                places.set(place);
            }
        }));
    }

    /** Those of whom an alias is an alias or the whole name of who is looked for, and those whose whole name is an alias of that one. */
    private void addByAlias(BitSet suspects) {
        var whole = PersonName.full(wanted.first(), wanted.last());
        var names = Stream.concat(whole.isEmpty() ? Stream.empty() : Stream.of(whole), wanted.aliases().stream()).map(Namesakes::joined).toList();
        for (String name : names) {
            addCalled(joinedTo(name), suspects, place -> true);
        }
        for (String alias : wanted.aliases()) {
            addWhole(joined(alias), suspects);
        }
    }

    /** First and last name in one word are that one: wherever it may be taken apart. */
    private void addWhole(String joined, BitSet suspects) {
        for (int at = 1; at < joined.length(); at++) {
            var last = joinedTo(joined.substring(at));
            if (!last.isEmpty()) {
                addCalled(joinedTo(joined.substring(0, at)), suspects, place -> roll.isCalled(place, last));
            }
        }
    }

    private BitSet joinedTo(String word) {
        var names = new BitSet();
        roll.book().addJoined(word, names);
        return names;
    }

    private static String joined(String name) {
        return Likeness.joined(IndexedPerson.folded(name));
    }
}
