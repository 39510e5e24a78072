package org.handoff.statistics;

import java.util.Collection;
import java.util.List;

/**
 * The share of people to whom something has happened by a time, when something else, such as leaving, can keep it from ever
 * happening. One less the Kaplan–Meier share would count those who left as if it could still happen to them, and say too much.
 * Source: O. O. Aalen and S. Johansen, An empirical transition matrix for non-homogeneous Markov chains, Scandinavian Journal of
 * Statistics 5 (1978), 141–150.
 */
public final class CumulativeIncidence {

    private final List<Watched> people;

    private CumulativeIncidence(List<Watched> people) {
        this.people = people;
    }

    /** How watching somebody came to an end. */
    public enum End {
        /** It happened. */
        EVENT,
        /** Something happened after which it cannot. */
        OTHER,
        /** Watching ended. */
        CENSORED
    }

    /** One person, watched for so long. */
    public record Watched(long time, End end) {
    }

    /** Of these people, in any order. */
    public static CumulativeIncidence of(Collection<Watched> people) {
        return new CumulativeIncidence(List.copyOf(people));
    }

    /** The share by a time; who is watched until the very day of an event is still at risk on it. */
    public double by(long time) {
        double free = 1;
        double share = 0;
        for (long at : people.stream().filter(one -> one.end() != End.CENSORED && one.time() <= time).mapToLong(Watched::time).distinct().sorted()
                .toArray()) {
            double atRisk = people.stream().filter(one -> one.time() >= at).count();
            long events = count(at, End.EVENT);
            share += free * events / atRisk;
            free *= 1 - (events + count(at, End.OTHER)) / atRisk;
        }
        return share;
    }

    private long count(long time, End end) {
        return people.stream().filter(one -> one.time() == time && one.end() == end).count();
    }
}
