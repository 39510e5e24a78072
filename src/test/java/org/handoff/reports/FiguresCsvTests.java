package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A cell of the sheet of figures. */
class FiguresCsvTests {

    @Test
    void aTextThatLooksLikeAFormulaIsKeptText() {
        assertThat(FiguresCsv.field("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(FiguresCsv.field(1.98e-4)).isEqualTo("0.000198");
        assertThat(List.of(FiguresCsv.field("25-34"), FiguresCsv.field(-3), FiguresCsv.field(null)))
                .containsExactly("25-34", "-3", "");
    }
}
