package org.handoff.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;

class MeasureCatalogueTests {

    private final Measures measures = new CountyFile().measures();

    private List<String> counted() {
        var set = measures.of(Period.year(2025), LocalDate.parse("2025-12-31"));
        // the last is made of another table, where the program has set a benchmark
        return Stream.of(set.figures().stream().map(Figure::id), set.tables().stream().map(MeasureTable::id), Stream.of("equity.referral_share"))
                .flatMap(ids -> ids).distinct().toList();
    }

    @Test
    void everyMeasureThatIsCountedHasADefinitionAndEveryDefinitionIsCounted() {
        assertThat(new MeasureCatalogue().byId().keySet()).containsExactlyInAnyOrderElementsOf(counted());
    }

    @Test
    void thePageHasOneEntryForEachFamilyAndNoneBeside() {
        var page = measures.definitions().stream().map(MeasureDefinition::id).toList();
        assertThat(page).doesNotHaveDuplicates().allSatisfy(id -> assertThat(counted())
                .anyMatch(one -> one.replaceFirst("^(justice|outcome)(6|12)\\.", "$1.").equals(id.replace("equity.*", "equity.sex").replace("*", "moud"))));
        assertThat(counted()).allSatisfy(id -> assertThat(page).contains(id.replaceFirst("^(who\\..*)\\.(events|caseload)$", "$1")
                .replaceFirst("^(justice|outcome)(6|12)\\.", "$1.")
                .replaceFirst("^equity\\.[a-z]+\\.", "equity.*.")
                .replaceFirst("^connect\\.[a-z_]+\\.", "connect.*.")));
    }

    @Test
    void aDefinitionSaysEverythingThePageNeeds() {
        assertThat(measures.definitions()).allSatisfy(definition -> {
            assertThat(definition.label()).isNotBlank();
            assertThat(definition.definition()).hasSizeGreaterThan(15);
            assertThat(definition.unit()).isIn("events", "people", "events and people", "days", "nights", "minutes", "hours",
                    "dollars", "share", "ratio", "probability", "arrests per 100 person-months", "person-months");
            assertThat(definition.version()).isPositive();
        });
    }

    @Test
    void everyRateNamesItsDenominator() {
        assertThat(measures.definitions()).filteredOn(definition -> definition.unit().equals("share"))
                .hasSize(28).noneMatch(definition -> definition.denominator().equals("none"));
    }

    @Test
    void aMeasureOfSeveralWindowsHasOneDefinitionForEach() {
        assertThat(measures.definition("justice6.people").label()).isEqualTo("People in both windows, 6 months");
        assertThat(measures.definition("justice12.people").label()).isEqualTo("People in both windows, 12 months");
        assertThat(measures.definitions()).filteredOn(each -> each.id().equals("justice.people")).singleElement()
                .extracting(MeasureDefinition::definition).asString().endsWith("Counted for 6 and 12 months.");
    }

    @Test
    void theGroupsAreThoseOfTheServiceCategories() {
        var rollUps = new CountyFile().jdbc().sql("SELECT DISTINCT roll_up FROM code_roll_up WHERE list = 'service-category'")
                .query(String.class).list();
        assertThat(measures.connectionGroups()).extracting(ConnectionGroup::id).containsExactlyInAnyOrderElementsOf(rollUps);
    }
}
