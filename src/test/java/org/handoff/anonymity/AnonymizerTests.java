package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.handoff.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Tables small enough to be worked out by hand. */
class AnonymizerTests {

    private static final Hierarchy AGE = Hierarchy.of("age", List.of(List.of("20", "20s", "*"), List.of("25", "20s", "*"),
            List.of("30", "30s", "*"), List.of("35", "30s", "*")));
    private static final Hierarchy SEX = Hierarchy.flat("sex", List.of("f", "m"));
    private static final Map<String, Role> ROLES = Map.of("age", Role.QUASI, "sex", Role.QUASI, "drug", Role.SENSITIVE);

    @Test
    void blursNoMoreThanNeeded() {
        var release = release(ROLES, 2, 1, 0, "20,f,a", "20,f,b", "25,f,a", "30,m,b", "35,m,a");

        assertThat(rows(release)).containsExactlyInAnyOrder("20s,f,a", "20s,f,b", "20s,f,a", "30s,m,b", "30s,m,a");
    }

    /** Three of ten fields stand for one more of three other values in age: 5 rows × (1/3 + 0) / 2 columns. */
    @Test
    void measuresWhatItLost() {
        var loss = release(ROLES, 2, 1, 0, "20,f,a", "20,f,b", "25,f,a", "30,m,b", "35,m,a").loss();

        assertThat(loss.granularity()).isCloseTo(1.0 / 6, within(1e-9));
        assertThat(loss.byColumn()).containsEntry("sex", 0.0);
        assertThat(loss.byColumn().get("age")).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(loss.discernibility()).isEqualTo(9 + 4);
        assertThat(loss.averageClass()).isEqualTo(5.0 / 2 / 2);
        double lost = 2 * log2(3.0 / 2) + log2(3) + 2 * log2(2);
        double all = 2 * log2(5.0 / 2) + 3 * log2(5) + 3 * log2(5.0 / 3) + 2 * log2(5.0 / 2);
        assertThat(loss.entropy()).isCloseTo(lost / all, within(1e-9));
    }

    @Test
    void asksForDifferentSensitiveValuesInEachClass() {
        var release = release(ROLES, 2, 2, 0, "20,f,a", "20,f,a", "25,f,b", "25,f,b");

        assertThat(rows(release)).containsOnly("20s,f,a", "20s,f,b");
        assertThat(release.risk().fewestValues()).isEqualTo(2);
    }

    @Test
    void aBlankSensitiveValueIsNoValue() {
        var release = release(ROLES, 2, 2, 0, "20,f,a", "20,f,", "25,f,b", "25,f,a");

        assertThat(rows(release)).containsOnly("20s,f,a", "20s,f,b", "20s,f,");
    }

    @Test
    void aBlankIsAliketoNothingButABlank() {
        var release = release(ROLES, 2, 1, 0, ",f,a", ",f,b", "20,f,a", "20,f,b", "25,f,b");

        assertThat(rows(release)).containsExactlyInAnyOrder(",f,a", ",f,b", "20s,f,a", "20s,f,b", "20s,f,b");
    }

    @Test
    void aSingleBlankIsOnlyCoveredByTheStar() {
        var release = release(ROLES, 2, 1, 0, ",f,a", "20,f,a", "20,f,b", "20,m,b", "20,m,b");

        assertThat(rows(release)).containsExactlyInAnyOrder("*,f,a", "*,f,a", "*,f,b", "20,m,b", "20,m,b");
    }

    @Test
    void aProtectedColumnHasOneLevelForTheWholeFile() {
        var roles = Map.of("age", Role.PROTECTED, "sex", Role.QUASI, "drug", Role.KEPT);

        assertThat(rows(release(roles, 2, 1, 0, "20,f,a", "20,m,b", "25,f,a", "30,m,b", "30,m,a")))
                .containsExactlyInAnyOrder("20s,*,a", "20s,*,a", "20s,*,b", "30s,m,a", "30s,m,b");
    }

    @Test
    void rowsAreWithheldToKeepAProtectedColumnFine() {
        var roles = Map.of("age", Role.PROTECTED, "sex", Role.QUASI, "drug", Role.KEPT);
        var release = release(roles, 2, 1, 0.2, "20,f,a", "20,f,b", "25,f,a", "30,m,b", "30,m,a");

        assertThat(rows(release)).containsExactlyInAnyOrder("20,f,a", "20,f,b", "30,m,a", "30,m,b");
        assertThat(release.loss().withheld()).isEqualTo(1);
        assertThat(release.loss().discernibility()).isEqualTo(4 + 4 + 5);
        assertThat(release.steps()).anySatisfy(step -> assertThat(step.sentence())
                .startsWith("1 of 5 rows are withheld").endsWith("age 25 –."));
    }

    @Test
    void theOrderOfTheRowsSaysNothing() {
        var release = release(ROLES, 2, 1, 0, "35,m,b", "20,f,b", "20,f,a", "35,m,a");

        assertThat(rows(release)).isSorted();
        assertThat(release.sources()).containsExactly(2, 1, 3, 0);
    }

    @Test
    void saysWhichKCanBeMet() {
        refused("k = 6 cannot be met: there are 5 rows. The largest k that can be met is 5", () ->
                release(ROLES, 6, 1, 0, "20,f,a", "20,f,b", "25,f,a", "30,m,b", "35,m,a"));
        refused("k = 2 cannot be met: there are 0 rows", () -> release(ROLES, 2, 1, 0));
    }

    @Test
    void saysWhichColumnIsNotDiverse() {
        refused("l = 2 cannot be met: the column drug has 1 different value beside blanks. Leave it out with --drop drug.", () ->
                release(ROLES, 2, 2, 0, "20,f,a", "20,f,a", "25,f,"));
    }

    @Test
    void saysWhichValuePrevails() {
        var terms = new Terms(ROLES, Map.of("age", AGE, "sex", SEX), 2, 1, 0.6, 0, 1);
        refused("one value of the column drug has 66.7 % of the rows that have one, above the cap of 60.0 %.", () ->
                Anonymizer.release(table("20,f,a", "20,f,a", "25,f,b"), terms, step -> { }));
    }

    @Test
    void namesTheValueThatAHierarchyDoesNotKnow() {
        refused("Row 3 has '44' in the column age, which its hierarchy does not know, nor 1 other value.", () ->
                release(ROLES, 2, 1, 0, "20,f,a", "44,f,a", "45,f,a"));
    }

    @Test
    void refusesAColumnWithoutARole() {
        refused("The column drug has no role", () -> release(Map.of("age", Role.QUASI, "sex", Role.QUASI), 2, 1, 0, "20,f,a"));
    }

    @Test
    void refusesARoleWithoutAColumn() {
        refused("There is no column drugs in the table. Did you mean drug?", () ->
                release(Map.of("age", Role.QUASI, "sex", Role.QUASI, "drug", Role.KEPT, "drugs", Role.KEPT), 2, 1, 0, "20,f,a"));
    }

    @Test
    void refusesTermsWithNothingToMakeAlike() {
        refused("No column is quasi-identifying", () ->
                release(Map.of("age", Role.DROPPED, "sex", Role.DROPPED, "drug", Role.KEPT), 2, 1, 0, "20,f,a"));
    }

    @Test
    void refusesAQuasiIdentifyingColumnWithoutAHierarchy() {
        refused("There is no hierarchy for the column drug", () ->
                release(Map.of("age", Role.QUASI, "sex", Role.QUASI, "drug", Role.QUASI), 2, 1, 0, "20,f,a"));
    }

    @Test
    void boundsOutsideReasonAreAFault() {
        assertThatThrownBy(() -> new Terms(ROLES, Map.of(), 1, 1, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms(ROLES, Map.of(), 2, 0, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms(ROLES, Map.of(), 2, 1, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Terms(ROLES, Map.of(), 2, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Release release(Map<String, Role> roles, int k, int l, double withheld, String... rows) {
        return Anonymizer.release(table(rows), new Terms(roles, Map.of("age", AGE, "sex", SEX), k, l, 1, withheld, 1), step -> { });
    }

    static Table table(String... rows) {
        var table = Table.with(List.of("age", "sex", "drug"));
        for (String row : rows) {
            table.add(new ArrayList<>(List.of(row.split(",", -1))));
        }
        return table.build();
    }

    private static List<String> rows(Release release) {
        return IntStream.range(0, release.table().rows()).mapToObj(row -> String.join(",", release.table().row(row))).toList();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static void refused(String sentence, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
