package org.handoff.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.handoff.anonymity.Attack;
import org.handoff.demo.CountyFiles;
import org.handoff.imports.ImportRequest;
import org.handoff.imports.Imports;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Most people of a county of two years could not be followed for long; what an evaluation needs still comes through. */
class YoungCohortTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    @Test
    void curvesAndSharesOfAYoungCohortAreThoseOfItsPeople() {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), TODAY.toString())) {
            program.getBean(CountyFiles.class).write(folder.resolve("county"), 2_500, 1, soFar -> { });
            program.getBean(Imports.class).read(ImportRequest.of(folder.resolve("county")));
            var cohort = new CohortRequest(new Period(LocalDate.of(2024, 11, 1), TODAY), TODAY, null, null, false, List.of());
            var result = program.getBean(Exports.class).anonymized(new ExportRequest(Profile.EVALUATOR, cohort, null, 2, "State University",
                    "DUA-2026-04", null, null, null, List.of(), 1, null, step -> { }));

            assertThat(result.attacks()).allMatch(Attack::passed);
            var figures = ((List<?>) result.statement().get("statistics")).stream().map(each -> (Map<?, ?>) each).toList();
            assertThat(figures).filteredOn(each -> String.valueOf(each.get("analysis")).matches("time to .*|mix of people")
                    || String.valueOf(each.get("figure")).matches("(Female|Male): .*")).hasSizeGreaterThan(25).allSatisfy(each ->
                    assertThat(each.get("verdict")).as(each.toString()).isIn("holds", "not reached", "withheld"));
            assertThat(figures).filteredOn(each -> String.valueOf(each.get("analysis")).matches("before and after|rates")).hasSizeGreaterThan(10)
                    .allSatisfy(each -> assertThat(each.get("verdict")).as(each.toString()).isEqualTo("holds"));
            long outside = figures.stream().filter(each -> String.valueOf(each.get("verdict")).matches("does not hold|not reliable.*")).count();
            assertThat(String.valueOf(result.statement().get("reliability"))).startsWith(outside == 0 ? "[All " : "[" + outside + " of ");
            assertThat(outside).isLessThanOrEqualTo(4);
        }
    }
}
