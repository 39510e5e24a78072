package org.handoff.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events per time of the same people before and after, compared. The interval treats each person as one observation, so that
 * somebody with many events, or with events on both sides, does not make it too narrow or too wide.
 */
public record PairedRates(List<Person> people) {

    /** Events and time under observation of one person on each side; both times in the same unit. */
    public record Person(long eventsBefore, double timeBefore, long eventsAfter, double timeAfter) {
    }

    public PairedRates {
        people = List.copyOf(people);
    }

    /** All events over all time, before. */
    public EventRate before() {
        return new EventRate(people.stream().mapToLong(Person::eventsBefore).sum(),
                people.stream().mapToDouble(Person::timeBefore).sum());
    }

    /** All events over all time, after. */
    public EventRate after() {
        return new EventRate(people.stream().mapToLong(Person::eventsAfter).sum(),
                people.stream().mapToDouble(Person::timeAfter).sum());
    }

    /** The rate after over the rate before; null without an event before or without time on one side. */
    public @Nullable Double ratio() {
        var before = before();
        var after = after();
        return before.events() == 0 || before.time() == 0 || after.time() == 0 ? null
                : after.events() / after.time() / (before.events() / before.time());
    }

    /**
     * The 95 % interval of the ratio: Taylor linearisation of its logarithm, summed by person, with n ÷ (n − 1); null where the
     * logarithm or the variance does not exist, that is without events on one side or with fewer than two people.
     * Source: R. S. Woodruff, A simple method for approximating the variance of a complicated estimate, JASA 66 (1971),
     * 411–414.
     */
    public @Nullable Interval interval() {
        var ratio = ratio();
        if (ratio == null || ratio == 0 || people.size() < 2) {
            return null;
        }
        double half = Normal.Z * logarithmicError();
        return new Interval(ratio * Math.exp(-half), ratio * Math.exp(half));
    }

    /** Each person's share of the events less their share of the time, after less before: these terms add up to 0. */
    private double logarithmicError() {
        var before = before();
        var after = after();
        double squares = people.stream()
                .mapToDouble(one -> one.eventsAfter() / (double) after.events() - one.timeAfter() / after.time()
                        - one.eventsBefore() / (double) before.events() + one.timeBefore() / before.time())
                .map(term -> term * term).sum();
        return Math.sqrt(squares * people.size() / (people.size() - 1));
    }
}
