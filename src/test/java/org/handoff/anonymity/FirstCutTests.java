package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows are told apart in the first column before all others. */
class FirstCutTests {

    private static final Hierarchy DAYS = Hierarchy.of("days", List.of(List.of("0", "short", "*"), List.of("90", "short", "*"),
            List.of("390", "long", "*"), List.of("570", "long", "*")));
    private static final Hierarchy LETTERS = Hierarchy.of("letter", IntStream.range(0, 10).mapToObj(each -> List.of("L" + each, "*")).toList());

    private static Map<String, Long> released(String first, int... sizes) {
        var table = Table.with(List.of("letter", "days"));
        var days = List.of("0", "90", "390", "570");
        for (int place = 0; place < sizes.length; place++) {
            for (int row = 0; row < sizes[place]; row++) {
                table.add(List.of("L" + row % 10, days.get(place)));
            }
        }
        var release = Anonymizer.release(table.build(), new Terms(Map.of("letter", Role.QUASI, "days", Role.QUASI),
                Map.of("letter", LETTERS, "days", DAYS), 5, 5, 1, 1, 0, 1,
                        new Terms.Order(first, List.of(), List.of(), 0, Map.of())), step -> { });
        assertThat(release.risk().smallest()).isGreaterThanOrEqualTo(5);
        return IntStream.range(0, release.table().rows()).mapToObj(row -> release.table().value(row, 1))
                .collect(Collectors.groupingBy(label -> label, Collectors.counting()));
    }

    @Test
    void everyPartThatCanStandIsToldApart() {
        assertThat(released("days", 12, 5, 7, 30)).isEqualTo(Map.of("0", 12L, "90", 5L, "390", 7L, "570", 30L));
        assertThat(released("days", 20, 20, 20, 20)).isEqualTo(Map.of("0", 20L, "90", 20L, "390", 20L, "570", 20L));
        assertThat(released(null, 20, 20, 20, 20)).isNotEqualTo(released("days", 20, 20, 20, 20));
    }

    @Test
    void aPartTooSmallBorrowsOnlyWhatItLacks() {
        assertThat(released("days", 2, 12, 6, 6)).isEqualTo(Map.of("short", 5L, "90", 9L, "390", 6L, "570", 6L));
        assertThat(released("days", 2, 7, 6, 6)).isEqualTo(Map.of("short", 5L, "*", 5L, "390", 5L, "570", 6L));
        assertThat(released("days", 12, 2, 2, 2)).isEqualTo(Map.of("0", 12L, "*", 6L));
    }
}
