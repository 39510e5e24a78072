package org.handoff.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void countsWideCharactersAsTheTerminalDoes() {
        var lines = new TextTable(List.of(Column.of("name"), Column.of("age")),
                List.of(List.of("李小龍", 32), List.of("Ida", 46)), 0).lines();

        assertThat(lines).containsExactly("Name    Age", "──────  ───", "李小龍   32", "Ida      46");
    }

    @Test
    void keepsALabelOfSeveralLinesInItsRow() {
        var lines = new TextTable(List.of(Column.of("now"), Column.of("afterwards")),
                List.of(List.of(new Labelled("note", "Rent is due\nCall on Monday"), "-")), 0).lines();

        assertThat(lines).last().isEqualTo("Rent is due Call on Monday  -");
    }

    @Test
    void cutsNoWideCharacterInHalf() {
        assertThat(new TextTable(List.of(Column.of("name")), List.of(List.of("李小龍李小龍")), 8).lines()).last().isEqualTo("李小龍…");
    }

    @Nested
    class SpareColumns {

        private List<String> lines(int width) {
            return new TextTable(List.of(Column.of("file"), Column.of("rule").whereThereIsRoom()),
                    List.copyOf(ROWS), width).lines();
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 46, 80})
        void areShownWhereEverythingFits(int width) {
            assertThat(lines(width)).last().isEqualTo("participants.csv  A date is written YYYY-MM-DD");
        }

        @Test
        void goBeforeAnythingIsCut() {
            assertThat(lines(45)).containsExactly("File", "────────────────", "participants.csv");
        }

        @Test
        void leaveTheOthersToBeCut() {
            assertThat(lines(10)).last().isEqualTo("participa…");
        }
    }
}
