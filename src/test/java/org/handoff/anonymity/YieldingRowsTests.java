package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows whose combination is rare stay in the file, told with less. */
class YieldingRowsTests {

    private static Release release(Terms.Order order, double withheld, Object... rows) {
        return release(5, order, withheld, rows);
    }

    private static Release release(int classSize, Terms.Order order, double withheld, Object... rows) {
        var table = Table.with(List.of("race", "jailed", "age"));
        for (int place = 0; place < rows.length; place += 3) {
            for (int row = 0; row < (int) rows[place + 2]; row++) {
                table.add(List.of((String) rows[place], (String) rows[place + 1], "30"));
            }
        }
        return Anonymizer.release(table.build(), new Terms(Map.of("race", Role.PROTECTED, "jailed", Role.PROTECTED, "age", Role.QUASI),
                Map.of("race", Hierarchy.flat("race", List.of("A", "B", "C")), "jailed", Hierarchy.flat("jailed", List.of("Yes", "No")),
                        "age", Hierarchy.flat("age", List.of("30", "31"))), 5, classSize, 1, 1, withheld, 1, order), step -> { });
    }

    private static Terms.Order yielding(List<String> atLast) {
        return new Terms.Order(null, List.of("race"), atLast, 0.05, Map.of("jailed", 20.0));
    }

    private static Map<String, Long> read(Release release) {
        return IntStream.range(0, release.table().rows()).mapToObj(row -> release.table().value(row, 0) + " " + release.table().value(row, 1))
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }

    @Test
    void aRareCombinationIsToldWithoutTheColumnAndBorrowsFromRowsLikeIt() {
        var rows = new Object[] {"A", "No", 300, "A", "Yes", 50, "B", "No", 60, "B", "Yes", 2};
        assertThat(read(release(yielding(List.of()), 0, rows))).isEqualTo(Map.of("A No", 300L, "A Yes", 47L, "B No", 60L, "* Yes", 5L));
        assertThat(read(release(Terms.Order.NONE, 0.05, rows))).isEqualTo(Map.of("A No", 300L, "A Yes", 50L, "B No", 60L));
    }

    @Test
    void aCombinationOfFewerThanAClassButKStandsByItselfRatherThanYieldAtLast() {
        var rows = new Object[] {"A", "No", 300, "B", "No", 60, "B", "Yes", 7};
        assertThat(read(release(10, yielding(List.of("jailed")), 0, rows))).isEqualTo(Map.of("A No", 300L, "B No", 60L, "* Yes", 7L));
        assertThat(read(release(10, yielding(List.of("jailed")), 0, "A", "No", 300, "B", "No", 60, "B", "Yes", 4, "A", "Yes", 4)))
                .isEqualTo(Map.of("A No", 300L, "B No", 60L, "* Yes", 8L));
    }

    @Test
    void aValueThatFewHaveIsNotTold() {
        assertThat(read(release(yielding(List.of()), 0, "A", "No", 300, "B", "No", 60, "C", "No", 8))).isEqualTo(Map.of("A No", 300L, "B No", 60L,
                "* No", 8L));
    }

    @Test
    void whatWouldBeLeftOutOtherwiseIsToldWithoutTheLastColumnToo() {
        var rows = new Object[] {"A", "No", 300, "B", "No", 60, "B", "Yes", 2};
        assertThat(read(release(yielding(List.of("jailed")), 0.05, rows))).isEqualTo(Map.of("A No", 297L, "B No", 60L, "* *", 5L));
        assertThat(release(yielding(List.of()), 0.05, rows).loss().withheld()).isEqualTo(2);
    }
}
