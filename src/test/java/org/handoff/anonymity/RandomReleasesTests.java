package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Releases of many tables drawn from seeds, each looked at by a checker that shares no code with the engine. */
class RandomReleasesTests {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepToTheirTerms(long seed) {
        var random = new Random(seed);
        var cohort = ACohort.of(40 + random.nextInt(400), seed);
        if (random.nextBoolean()) {
            cohort = cohort.with("race", Role.PROTECTED);
        }
        if (random.nextInt(3) == 0) {
            cohort = cohort.with("gender", Role.PROTECTED).with("housing", Role.DROPPED);
        }
        if (random.nextInt(4) == 0) {
            cohort = cohort.with("housing", Role.SENSITIVE);
        }
        var terms = cohort.terms(2 + random.nextInt(10), 1 + random.nextInt(2), List.of(0.85, 0.9, 1.0).get(random.nextInt(3)),
                List.of(0.0, 0.02, 0.05).get(random.nextInt(3)), seed);

        var release = release(cohort.table(), terms);

        new ReleaseChecker(cohort.table(), terms, release).check();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areTheSameForTheSameSeedWhateverTheOrderOfTheRows(long seed) {
        var cohort = ACohort.of(120, seed).with("race", Role.PROTECTED);
        var terms = cohort.terms(4, 2, 0.9, 0.05, seed);

        var first = release(cohort.table(), terms);

        assertThat(text(release(cohort.table(), terms).table())).isEqualTo(text(first.table()));
        assertThat(release(cohort.table(), terms).steps()).isEqualTo(first.steps());
        assertThat(text(release(shuffled(cohort.table(), seed), terms).table())).isEqualTo(text(first.table()));
    }

    /** What it lost when this was written, and a little. */
    @Test
    void loseLittle() {
        var cohort = ACohort.of(2_000, 7);

        var loss = release(cohort.table(), cohort.terms(5, 1, 1, 0, 1)).loss();

        assertThat(loss.granularity()).isLessThan(0.17);
        assertThat(loss.averageClass()).isLessThan(1.6);
    }

    @Test
    void takeAHundredThousandRows() {
        var cohort = ACohort.of(100_000, 3).with("race", Role.PROTECTED);
        var terms = cohort.terms(11, 2, 0.9, 0.02, 1);

        var release = release(cohort.table(), terms);

        assertThat(release.risk().smallest()).isGreaterThanOrEqualTo(11);
        assertThat(release.table().rows()).isGreaterThanOrEqualTo(98_000);
        assertThat(release.loss().granularity()).isLessThan(0.05);
    }

    @Test
    void theCheckerFindsAClassThatIsTooSmall() {
        var cohort = ACohort.of(100, 1);
        var release = release(cohort.table(), cohort.terms(2, 1, 1, 0, 1));

        assertThatThrownBy(() -> new ReleaseChecker(cohort.table(), cohort.terms(40, 1, 1, 0, 1), release).check())
                .isInstanceOf(AssertionError.class);
    }

    static Release release(Table table, Terms terms) {
        return Anonymizer.release(table, terms, step -> { });
    }

    private static List<List<String>> text(Table table) {
        return IntStream.range(0, table.rows()).mapToObj(table::row).toList();
    }

    private static Table shuffled(Table table, long seed) {
        var rows = new ArrayList<>(text(table));
        Collections.shuffle(rows, new Random(seed));
        var other = Table.with(table.columns());
        rows.forEach(other::add);
        return other.build();
    }
}
