package org.handoff.participants;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts those in order who have every clue: all of them are counted, and only of the best is told why. */
final class Ranking {

    private static final double SWAPPED = 0.98;
    private static final int ALL = 100;

    private final Roll roll;
    private final List<Clue> clues;
    private final List<Lead> leads;
    /** The best score of each person's records, by the place of the record they have now, and which record has it when it is another. */
    private final byte[] scores;
    private final Map<Integer, Integer> records = new HashMap<>();
    /** What each record reaches by the one word that is looked for; null when it is more, or something else. */
    private final byte @Nullable [] byWord;

    Ranking(Roll roll, List<Clue> clues) {
        this.roll = roll;
        this.clues = clues;
        this.leads = clues.stream().map(clue -> Lead.of(clue, roll)).toList();
        this.scores = new byte[roll.size()];
        this.byWord = leads.size() == 1 && leads.get(0) instanceof Lead.OfWord word ? word.scores(degree -> scored(degree, false)) : null;
    }

    /** So many people of all who fit, the likeliest and then the latest first. */
    Matches best(int most) {
        var fitting = new BitSet(roll.size());
        leads.stream().min(Comparator.comparingLong(Lead::reach)).orElseThrow().addPlaces(fitting);
        var people = new BitSet(roll.size());
        for (int place = fitting.previousSetBit(roll.size()); place >= 0; place = fitting.previousSetBit(place - 1)) {
            int own = roll.ownPlace(place);
            int score = own < 0 ? 0 : score(place);
            if (score > 0) {
                people.set(own);
                keep(place, own, score);
            }
        }
        return new Matches(people.cardinality(), firstOf(people, most));
    }

    private void keep(int record, int person, int score) {
        if (score > scores[person]) {
            scores[person] = (byte) score;
            if (record == person) {
                records.remove(person);
            } else {
                records.put(person, record);
            }
        }
    }

    private int score(int place) {
        if (byWord != null) {
            return byWord[place];
        }
        double sum = 0;
        for (Lead lead : leads) {
            double degree = lead.degree(place);
            if (degree == 0) {
                return 0;
            }
            sum += degree;
        }
        return scored(sum / leads.size(), areSwapped(place));
    }

    private static int scored(double degree, boolean swapped) {
        return (int) Math.round(ALL * (swapped ? degree * SWAPPED : degree));
    }

    /** The last name was typed first. */
    private boolean areSwapped(int place) {
        return leads.size() > 1 && leads.get(0) instanceof Lead.OfWord one && leads.get(1) instanceof Lead.OfWord two
                && one.ofLast(place) > one.ofFirst(place) && two.ofFirst(place) > two.ofLast(place);
    }

    private List<Match> firstOf(BitSet people, int most) {
        var byScore = Stream.generate(PlaceList::new).limit(ALL + 1).toList();
        for (int place = people.previousSetBit(roll.size()); place >= 0; place = people.previousSetBit(place - 1)) {
            var equals = byScore.get(ALL - scores[place]);
            if (equals.size() < most) {
                equals.add(place);
            }
        }
        return byScore.stream().flatMapToInt(PlaceList::stream).limit(most).mapToObj(this::match).toList();
    }

    private Match match(int place) {
        var record = roll.person(records.getOrDefault(place, place));
        return Objects.requireNonNull(match(Objects.requireNonNull(record), clues));
    }

    /** What one record has to do with the clues; null when it does not have all of them. */
    static @Nullable Match match(IndexedPerson person, List<Clue> clues) {
        var why = EnumSet.noneOf(Why.class);
        double sum = 0;
        for (Clue clue : clues) {
            double degree = clue.in(person, why);
            if (degree == 0) {
                return null;
            }
            sum += degree;
        }
        boolean swapped = areSwapped(person, clues);
        if (swapped) {
            why.add(Why.SWAPPED);
        }
        if (person.mergedInto() != null) {
            why.add(Why.MERGED);
        }
        return new Match(person.survivor(), scored(sum / clues.size(), swapped), List.copyOf(why));
    }

    private static boolean areSwapped(IndexedPerson person, List<Clue> clues) {
        return clues.size() > 1 && clues.get(0) instanceof Clue.Word one && clues.get(1) instanceof Clue.Word two
                && one.in(person.last()).degree() > one.in(person.first()).degree()
                && two.in(person.first()).degree() > two.in(person.last()).degree();
    }
}
