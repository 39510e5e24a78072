package org.handoff.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Thousands of made tables, each released and then attacked: no small count may be narrowed below 1 to 10. */
class AttackedTablesTests {

    private static final Rule RULE = new Rule(11, true, 200);

    private long attacked;
    private long refused;

    @Test
    void noSmallCountOfATableOfTwoDimensionsFollows() {
        LongStream.range(0, 1500).forEach(seed -> attack(AMadeTable.of(seed, 2 + (int) (seed % 4), 2 + (int) (seed / 4 % 4))));
        assertThat(attacked).isGreaterThan(5000);
    }

    @Test
    void noSmallCountOfLinkedTablesFollows() {
        LongStream.range(0, 500).forEach(seed -> attack(AMadeTable.linked(seed, 2 + (int) (seed % 3), 3, 2 + (int) (seed / 3 % 3))));
        assertThat(attacked).isGreaterThan(2000);
    }

    @Test
    void noSmallCountOfATableOfThreeDimensionsFollows() {
        LongStream.range(0, 150).forEach(seed -> attack(AMadeTable.of(seed, 2, 2 + (int) (seed % 2), 2 + (int) (seed / 2 % 2))));
        assertThat(attacked).isGreaterThan(500);
    }

    private void attack(AMadeTable table) {
        Release release;
        try {
            release = table.tables(RULE).protect();
        } catch (Refusal nothingReleased) {
            refused++;
            return;
        }
        var outsider = new Outsider(2000);
        table.counts.keySet().forEach(key -> outsider.reads(key, release.cell(key).value(), 1));
        table.sums.forEach((whole, parts) -> outsider.knowsThat(AMadeTable.whole(whole), parts));
        table.counts.forEach((key, value) -> {
            assertThat(release.cell(key).withheld() || value == 0 || value > 10).as(key).isTrue();
            if (1 <= value && value <= 10) {
                attacked++;
                for (long possible = 1; possible <= 10; possible++) {
                    assertThat(outsider.canBe(key, possible)).as("%s can be %d in %s", key, possible, table.counts).isTrue();
                }
            }
        });
    }
}
