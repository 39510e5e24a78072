package org.handoff.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was told of several cohorts subtracts what was told. Whatever is added and subtracted, people who are in the same
 * earlier cohorts stay together: so none of these groups, and none of those who are new, may be split into parts of fewer than k.
 */
final class Subtraction {

    private final Set<Long> people;
    /** The group of everybody who is in an earlier cohort. */
    private final Map<Long, Integer> groups = new HashMap<>();
    private int last;
    private @Nullable EarlierCohort nearest;
    private long fewest = Long.MAX_VALUE;
    private boolean known;

    /** @param people  of the new cohort */
    Subtraction(Set<Long> people) {
        this.people = people;
    }

    /** Adds an earlier cohort. */
    void from(EarlierCohort earlier, Set<Long> members) {
        var divided = new HashMap<Integer, Integer>();
        members.forEach(person -> groups.merge(person, divided.computeIfAbsent(0, none -> ++last),
                (group, fresh) -> divided.computeIfAbsent(group, none -> ++last)));
        long shared = members.stream().filter(people::contains).count();
        long apart = members.size() + people.size() - 2 * shared;
        known |= apart == 0;
        if (shared > 0 && apart > 0 && apart <= fewest) {
            fewest = apart;
            nearest = earlier;
        }
    }

    /** Whether an earlier cohort is of exactly the same people. */
    boolean isKnown() {
        return known;
    }

    /** The earlier cohort that has most of the same people, if fewer than k could be told apart with it and the others. */
    Optional<EarlierCohort> tellingApart(int k) {
        var within = new HashMap<Integer, Integer>();
        var without = new HashMap<Integer, Integer>();
        groups.forEach((person, group) -> (people.contains(person) ? within : without).merge(group, 1, Integer::sum));
        long fresh = people.stream().filter(person -> !groups.containsKey(person)).count();
        boolean few = nearest != null && fresh > 0 && fresh < k || within.entrySet().stream()
                .anyMatch(part -> without.containsKey(part.getKey()) && Math.min(part.getValue(), without.getOrDefault(part.getKey(), 0)) < k);
        return few ? Optional.ofNullable(nearest) : Optional.empty();
    }
}
