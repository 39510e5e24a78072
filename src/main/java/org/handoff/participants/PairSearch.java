package org.handoff.participants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for records that may be of one person without holding everybody against everybody: only who shares a birth date or one
 * near it, the sound of a name, a phone or a number is compared.
 */
@Component
class PairSearch {

    /** People of a very common name are compared only within a year of birth: with other birth dates they would not be likely. */
    private static final int CROWD = 200;
    private static final int LIKE_NUMBER = 40;

    private final PeopleIndex index;
    private final Likeness likeness;
    private final ShortForms shortForms;
    private final Resemblance resemblance;

    PairSearch(PeopleIndex index, Likeness likeness, ShortForms shortForms, Resemblance resemblance) {
        this.index = index;
        this.likeness = likeness;
        this.shortForms = shortForms;
        this.resemblance = resemblance;
    }

    /** Two records that are alike; the first has the lower number. */
    record Pair(ParticipantId one, ParticipantId other, Match match) {
    }

    /** Every pair that reaches a score, the likeliest first. */
    List<Pair> pairs(int least) {
        var people = index.everybody();
        var blocks = new HashMap<String, List<Integer>>();
        for (int place = 0; place < people.size(); place++) {
            for (String key : keys(people.get(place))) {
                blocks.computeIfAbsent(key, first -> new ArrayList<>()).add(place);
            }
        }
        var compared = new HashSet<Long>();
        var best = new HashMap<List<ParticipantId>, Pair>();
        blocks.values().stream().flatMap(block -> parted(block, people).stream())
                .forEach(block -> compare(block, people, compared, least, best));
        var pairs = new ArrayList<>(best.values());
        pairs.sort(Comparator.<Pair>comparingInt(pair -> -pair.match().score()).thenComparing(pair -> -pair.other().value())
                .thenComparing(pair -> pair.one().value()));
        return pairs;
    }

    /** Every pair of people who have a number of another system in common. */
    List<Pair> sharingANumber() {
        var owners = new TreeMap<String, Set<ParticipantId>>();
        var byId = Comparator.comparing(ParticipantId::value);
        index.everybody().forEach(person -> person.numbers().forEach(number ->
                owners.computeIfAbsent(number, first -> new TreeSet<>(byId)).add(person.survivor())));
        var pairs = new ArrayList<Pair>();
        for (Set<ParticipantId> sharing : owners.values()) {
            var first = sharing.iterator().next();
            sharing.stream().skip(1).forEach(other -> pairs.add(new Pair(first, other, new Match(other, LIKE_NUMBER, List.of(Why.NUMBER)))));
        }
        return pairs;
    }

    private void compare(List<Integer> block, List<IndexedPerson> people, Set<Long> compared, int least, Map<List<ParticipantId>, Pair> best) {
        for (int i = 0; i < block.size(); i++) {
            var one = people.get(block.get(i));
            for (int j = i + 1; j < block.size(); j++) {
                var other = people.get(block.get(j));
                boolean fresh = compared.add((long) block.get(i) << 32 | block.get(j));
                if (fresh && !one.survivor().equals(other.survivor())) {
                    var match = resemblance.between(one, other);
                    if (match.score() >= least) {
                        var pair = pair(one.survivor(), other.survivor(), match);
                        best.merge(List.of(pair.one(), pair.other()), pair, PairSearch::better);
                    }
                }
            }
        }
    }

    private static Pair pair(ParticipantId one, ParticipantId other, Match match) {
        return one.value() < other.value() ? new Pair(one, other, match) : new Pair(other, one, match);
    }

    private static Pair better(Pair one, Pair other) {
        return other.match().score() > one.match().score() ? other : one;
    }

    private static List<List<Integer>> parted(List<Integer> block, List<IndexedPerson> people) {
        if (block.size() <= CROWD) {
            return List.of(block);
        }
        var years = new HashMap<Integer, List<Integer>>();
        for (int place : block) {
            var dob = people.get(place).dob();
            years.computeIfAbsent(dob == null ? 0 : dob.getYear(), first -> new ArrayList<>()).add(place);
        }
        return List.copyOf(years.values());
    }

    private Set<String> keys(IndexedPerson person) {
        var keys = new TreeSet<String>();
        var first = sounds(person.first());
        var last = sounds(person.last());
        for (String one : first) {
            for (String other : last) {
                keys.add(one.compareTo(other) < 0 ? "names " + one + " " + other : "names " + other + " " + one);
            }
        }
        for (int group : groups(person.first())) {
            last.forEach(sound -> keys.add("short " + group + " " + sound));
        }
        person.aliases().forEach(alias -> keys.add("name " + Likeness.joined(IndexedPerson.folded(alias))));
        var full = PersonName.full(person.first(), person.last());
        if (!full.isEmpty()) {
            keys.add("name " + Likeness.joined(IndexedPerson.folded(full)));
        }
        addBirth(keys, person);
        if (person.phone() != null) {
            keys.add("phone " + person.phone());
        }
        person.numbers().forEach(number -> keys.add("number " + number));
        return keys;
    }

    /** The same day, the same but for the year or the order of day and month, the same but for one place. */
    private static void addBirth(Set<String> keys, IndexedPerson person) {
        var dob = person.dob();
        if (dob == null) {
            return;
        }
        int day = dob.getDayOfMonth();
        int month = dob.getMonthValue();
        keys.add("born %d %d %d".formatted(dob.getYear(), Math.min(day, month), Math.max(day, month)));
        for (String initial : initials(person)) {
            keys.add("day %s %d %d".formatted(initial, month, day));
            keys.add("year %s %d".formatted(initial, dob.getYear()));
        }
    }

    private static Set<String> initials(IndexedPerson person) {
        var initials = new TreeSet<String>();
        if (person.first() != null && person.last() != null) {
            var both = new TreeSet<>(List.of(initial(person.first()), initial(person.last())));
            initials.add(String.join("", both));
        }
        return initials;
    }

    private static String initial(String name) {
        return IndexedPerson.folded(name).substring(0, 1);
    }

    private Set<String> sounds(@Nullable String name) {
        return name == null || name.isBlank() ? Set.of() : likeness.sounds(IndexedPerson.folded(name));
    }

    private Set<Integer> groups(@Nullable String name) {
        return name == null ? Set.of() : shortForms.groupsOf(IndexedPerson.folded(Objects.requireNonNull(name)));
    }
}
