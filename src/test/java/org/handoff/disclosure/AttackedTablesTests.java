package org.handoff.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Thousands of made tables, each released and then attacked: no small count may be narrowed below 1 to 10. */
class AttackedTablesTests {

    private static final Rule RULE = new Rule(11, Rule.Keeps.COVER, true, 20_000);

    private long attacked;
    private long refused;

    @Test
    void noSmallCountOfATableOfTwoDimensionsFollows() {
        LongStream.range(0, 1500).forEach(seed -> attack(AMadeTable.of(seed, 2 + (int) (seed % 3), 2 + (int) (seed / 3 % 4))));
        assertThat(attacked).isGreaterThan(5000);
        assertThat(refused).isZero();
    }

    @Test
    void noSmallCountOfLinkedTablesFollows() {
        LongStream.range(0, 250).forEach(seed -> attack(
                AMadeTable.linked(seed, 2 + (int) (seed % 3), 3, 2 + (int) (seed / 3 % 3))));
        assertThat(attacked).isGreaterThan(2000);
        assertThat(refused).isZero();
    }

    @Test
    void noSmallCountOfATableOfThreeDimensionsFollows() {
        LongStream.range(0, 80).forEach(seed -> attack(AMadeTable.of(seed, 2, 2 + (int) (seed % 2), 2 + (int) (seed / 2 % 2))));
        assertThat(attacked).isGreaterThan(500);
        assertThat(refused).isZero();
    }

    /** Rows of 5 and 20, columns of 8 and 17: one dash is a subtraction away. */
    @Test
    void theOutsiderDoesFindWhatIsWithheldByItself() {
        var reader = new Outsider(100).reads("all", 25L, 0).reads("row", null, 1).reads("other row", 20L, 0)
                .knowsThat("all", List.of("row", "other row"));
        assertThat(reader.canBe("row", 5)).isTrue();
        assertThat(reader.canBe("row", 4)).isFalse();
    }

    /** One table in ten keeps its secrets by luck; the others tell when only the small counts are withheld. */
    @Test
    void withoutFurtherDashesMostTablesTell() {
        long told = LongStream.range(0, 200).mapToObj(seed -> AMadeTable.of(seed, 3, 3)).filter(table -> {
            var reader = reader(table, key -> table.counts.get(key) <= 10 ? null : table.counts.get(key), 0);
            return table.counts.entrySet().stream().filter(count -> 1 <= count.getValue() && count.getValue() <= 10)
                    .anyMatch(count -> !reader.canBe(count.getKey(), 1) || !reader.canBe(count.getKey(), 10));
        }).count();
        assertThat(told).isGreaterThan(100);
    }

    private void attack(AMadeTable table) {
        Release release;
        try {
            release = table.tables(RULE).protect();
        } catch (Refusal nothingReleased) {
            refused++;
            return;
        }
        var outsider = reader(table, key -> release.cell(key).value(), 0);
        var knowing = reader(table, key -> release.cell(key).value(), 1);
        var toldNothing = reader(table, key -> key.equals("**") || key.equals("***") ? release.cell(key).value() : null, 1);
        table.counts.forEach((key, value) -> {
            assertThat(release.cell(key).withheld() || value == 0 || value > 10).as(key).isTrue();
            if (1 <= value && value <= 10) {
                attacked++;
                for (long possible = 1; possible <= 10; possible++) {
                    assertThat(outsider.canBe(key, possible)).as("%s can be %d in %s", key, possible, table.counts).isTrue();
                    assertThat(knowing.canBe(key, possible) || !toldNothing.canBe(key, possible))
                            .as("%s can be %d in %s although zeros are printed", key, possible, table.counts).isTrue();
                }
            }
        });
    }

    /** @param dash what the reader takes a withheld count for, at least */
    private static Outsider reader(AMadeTable table, Function<String, Long> shown, long dash) {
        var reader = new Outsider(2000);
        table.counts.forEach((key, value) -> reader.reads(key, value == 0 ? value : shown.apply(key), dash));
        table.sums.forEach((whole, parts) -> reader.knowsThat(AMadeTable.whole(whole), parts));
        return reader;
    }
}
