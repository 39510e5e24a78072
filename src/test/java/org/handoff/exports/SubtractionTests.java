package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

/** Which people could be told apart by adding and subtracting what was told of several cohorts. */
class SubtractionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private static EarlierCohort earlier(long id) {
        return new EarlierCohort(id, DAY, new Period(DAY, DAY), DAY, id);
    }

    private static Set<Long> people(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(HashSet::new));
    }

    @SafeVarargs
    private static Optional<Long> between(Set<Long> fresh, Set<Long>... told) {
        var subtraction = new Subtraction(fresh);
        for (int number = 0; number < told.length; number++) {
            subtraction.from(earlier(number + 1), told[number]);
        }
        return subtraction.tellingApart(5).map(EarlierCohort::id);
    }

    @Test
    void aFewMoreOrFewerThanBeforeAreToldApart() {
        assertThat(between(people(1, 100), people(1, 99))).contains(1L);
        assertThat(between(people(1, 99), people(1, 100))).contains(1L);
        assertThat(between(people(1, 100), people(1, 96))).contains(1L);
        assertThat(between(people(1, 100), people(1, 95))).isEmpty();
        assertThat(between(people(1, 95), people(1, 100))).isEmpty();
    }

    @Test
    void theSamePeopleAndOthersAreNot() {
        assertThat(between(people(1, 100), people(1, 100))).isEmpty();
        assertThat(between(people(1, 100), people(200, 300))).isEmpty();
        assertThat(between(people(1, 3))).isEmpty();
    }

    /** Each two of the three differ by many; the first less the second less the third is one person. */
    @Test
    void threeCohortsOfWhichTwoAreTakenFromTheThird() {
        assertThat(between(people(52, 100), people(1, 100), people(1, 50))).isPresent();
        assertThat(between(people(51, 100), people(1, 100), people(1, 50))).isEmpty();
    }

    @Test
    void theNearestIsNamed() {
        assertThat(between(people(1, 100), people(1, 40), people(1, 99), people(1, 60))).contains(2L);
    }
}
