package org.handoff.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks through the people in memory for who may be meant. */
@Component
class PeopleSearch {

    private static final double SWAPPED = 0.98;

    private final PeopleIndex index;
    private final Likeness likeness;
    private final Resemblance resemblance;

    PeopleSearch(PeopleIndex index, Likeness likeness, Resemblance resemblance) {
        this.index = index;
        this.likeness = likeness;
        this.resemblance = resemblance;
    }

    /** Everybody of whom every word that was typed is like something known, the likeliest first. */
    List<Match> search(String typed) {
        var clues = Clue.of(typed, likeness);
        var best = new HashMap<ParticipantId, Match>();
        for (IndexedPerson person : index.fitting(clues)) {
            var match = match(person, clues);
            if (match != null) {
                best.merge(match.id(), match, PeopleSearch::better);
            }
        }
        return sorted(best);
    }

    /** Records that somebody who is about to be recorded may be, the likeliest first. */
    List<Match> like(PersonalDetails person) {
        var wanted = IndexedPerson.of(person);
        var best = new HashMap<ParticipantId, Match>();
        for (IndexedPerson known : index.everybody()) {
            if (resemblance.mayBeLikely(wanted, known)) {
                var match = resemblance.between(wanted, known);
                if (match.score() >= Resemblance.LIKELY) {
                    best.merge(match.id(), match, PeopleSearch::better);
                }
            }
        }
        return sorted(best);
    }

    private static @Nullable Match match(IndexedPerson person, List<Clue> clues) {
        var why = EnumSet.noneOf(Why.class);
        double sum = 0;
        for (Clue clue : clues) {
            double degree = clue.in(person, why);
            if (degree == 0) {
                return null;
            }
            sum += degree;
        }
        double degree = sum / clues.size();
        if (areSwapped(person, clues)) {
            why.add(Why.SWAPPED);
            degree *= SWAPPED;
        }
        if (person.mergedInto() != null) {
            why.add(Why.MERGED);
        }
        return new Match(person.survivor(), (int) Math.round(100 * degree), List.copyOf(why));
    }

    /** The last name was typed first. */
    private static boolean areSwapped(IndexedPerson person, List<Clue> clues) {
        return clues.size() > 1 && clues.get(0) instanceof Clue.Word one && clues.get(1) instanceof Clue.Word two
                && one.in(person.last()).degree() > one.in(person.first()).degree()
                && two.in(person.first()).degree() > two.in(person.last()).degree();
    }

    private static Match better(Match one, Match other) {
        return other.score() > one.score() ? other : one;
    }

    private static List<Match> sorted(Map<ParticipantId, Match> best) {
        var matches = new ArrayList<>(best.values());
        matches.sort(Comparator.comparingInt(Match::score).reversed().thenComparing(match -> -match.id().value()));
        return matches;
    }
}
