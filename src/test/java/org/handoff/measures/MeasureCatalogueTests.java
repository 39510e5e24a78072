package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

class MeasureCatalogueTests {

    private final Measures measures = new CountyFile().measures();

    @Test
    void everyMeasureThatIsCountedHasADefinitionAndEveryDefinitionIsCounted() {
        var set = measures.of(Period.year(2025), LocalDate.parse("2025-12-31"));
        var counted = Stream.concat(set.figures().stream().map(Figure::id), set.tables().stream().map(MeasureTable::id)).distinct();
        assertThat(measures.definitions()).extracting(MeasureDefinition::id).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(counted.toList());
    }

    @Test
    void aDefinitionSaysEverythingThePageNeeds() {
        assertThat(measures.definitions()).allSatisfy(definition -> {
            assertThat(definition.label()).isNotBlank();
            assertThat(definition.definition()).hasSizeGreaterThan(15);
            assertThat(definition.unit()).isIn("events", "people", "events and people", "days", "minutes", "hours", "share", "ratio");
            assertThat(definition.version()).isPositive();
        });
    }

    @Test
    void everyRateNamesItsDenominator() {
        assertThat(measures.definitions()).filteredOn(definition -> definition.unit().equals("share"))
                .hasSize(8).noneMatch(definition -> definition.denominator().equals("none"));
    }
}
