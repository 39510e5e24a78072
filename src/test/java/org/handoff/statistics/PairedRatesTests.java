package org.handoff.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.handoff.statistics.PairedRates.Person;
import org.junit.jupiter.api.Test;

class PairedRatesTests {

    private static final List<Person> THREE = List.of(new Person(2, 100, 1, 80), new Person(0, 100, 0, 120),
            new Person(1, 50, 1, 100));

    @Test
    void divideAllEventsByAllTime() {
        var rates = new PairedRates(THREE);
        assertThat(rates.before()).isEqualTo(new EventRate(3, 250));
        assertThat(rates.after()).isEqualTo(new EventRate(2, 300));
        assertThat(rates.ratio()).isEqualTo(5 / 9.0);
    }

    /** By hand: the terms are 1/2 − 4/15 − 2/3 + 2/5 = −1/30, −2/5 + 2/5 = 0 and 1/2 − 1/3 − 1/3 + 1/5 = 1/30. */
    @Test
    void takeEachPersonAsOneObservation() {
        double half = 1.95996398454005 * Math.sqrt(2.0 / 900 * 3 / 2);
        var interval = Objects.requireNonNull(new PairedRates(THREE).interval());
        assertThat(interval.low()).isCloseTo(5 / 9.0 * Math.exp(-half), within(1e-9));
        assertThat(interval.high()).isCloseTo(5 / 9.0 * Math.exp(half), within(1e-9));
    }

    /** Leaving out each person in turn measures the same spread another way. */
    @Test
    void agreeWithTheJackknife() {
        var people = new ArrayList<Person>();
        for (int at = 0; at < 400; at++) {
            people.add(new Person(at % 7 == 0 ? 2 : at % 3 == 0 ? 1 : 0, 180, at % 5 == 0 ? 1 : 0, 182 - at % 11));
        }
        double squares = 0;
        double whole = Math.log(Objects.requireNonNull(new PairedRates(people).ratio()));
        for (int out = 0; out < people.size(); out++) {
            var rest = new ArrayList<>(people);
            rest.remove(out);
            double term = Math.log(Objects.requireNonNull(new PairedRates(rest).ratio())) - whole;
            squares += term * term;
        }
        double half = 1.95996398454005 * Math.sqrt(squares * 399 / 400);
        var interval = Objects.requireNonNull(new PairedRates(people).interval());
        assertThat(Math.log(interval.high() / interval.low()) / 2).isCloseTo(half, within(0.02 * half));
    }

    @Test
    void countPeopleAndNotEvents() {
        var once = new PairedRates(Collections.nCopies(40, new Person(1, 100, 1, 100)));
        assertThat(once.interval()).as("everybody the same: no spread").isEqualTo(new Interval(1, 1));
    }

    @Test
    void haveNoRatioWithoutEventsBeforeAndNoIntervalWithoutEventsAfter() {
        assertThat(new PairedRates(List.of(new Person(0, 9, 1, 9), new Person(0, 9, 1, 9))).ratio()).isNull();
        var none = new PairedRates(List.of(new Person(1, 9, 0, 9), new Person(1, 9, 0, 9)));
        assertThat(none.ratio()).isZero();
        assertThat(none.interval()).isNull();
        assertThat(new PairedRates(List.of()).ratio()).isNull();
        assertThat(new PairedRates(List.of(new Person(1, 9, 1, 9))).interval()).isNull();
    }
}
