package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTests {

    private static final List<List<Object>> ROWS = List.of(List.of("participants.csv", "A date is written YYYY-MM-DD"));

    @Test
    void cutsTheWidestColumnToFitTheScreen() {
        assertThat(new TextTable(List.of(Column.of("file"), Column.of("rule")), List.copyOf(ROWS), 30).lines())
                .last().isEqualTo("participants.…  A date is wri…");
    }

    @Test
    void showsEachRowAsABlockWhereAColumnThatMayNotBeCutDoesNotFit() {
        assertThat(new TextTable(List.of(Column.of("file"), Column.of("rule").uncut()), List.copyOf(ROWS), 30).lines())
                .containsExactly("File  participants.csv", "Rule  A date is written YYYY-MM-DD", "");
    }

    @Test
    void cutsTheOthersFirstWhereThatIsEnough() {
        assertThat(new TextTable(List.of(Column.of("file"), Column.of("rule").uncut()), List.copyOf(ROWS), 40).lines())
                .last().isEqualTo("participa…  A date is written YYYY-MM-DD");
    }
}
