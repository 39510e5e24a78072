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
    void arrestsAndCurvesHoldForEverybody() {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), TODAY.toString())) {
            program.getBean(CountyFiles.class).write(folder.resolve("county"), 1_500, 1, soFar -> { });
            program.getBean(Imports.class).read(ImportRequest.of(folder.resolve("county")));
            var exports = program.getBean(Exports.class);

            for (var profile : Profile.values()) {
                var everybody = exports.tried(request(profile, TODAY));
                assertThat(everybody.attacks()).allMatch(Attack::passed);
                assertThat(figures(everybody, "before and after|rates|mix of people|time to .*|.* by (sex|race)")).hasSizeGreaterThan(35)
                        .allSatisfy(each -> assertThat(each.get("verdict")).as(each.toString()).isIn("holds", "not reached", "withheld",
                                "not computable from this file"));
                assertThat(figures(everybody, "time to .*|.* by (sex|race)").stream().filter(each -> "holds".equals(each.get("verdict"))))
                        .hasSizeGreaterThan(20);
            }
            // of so few people, a handful were arrested on both sides; they stand as a class of their own
            assertThat(figures(exports.tried(request(Profile.EVALUATOR, TODAY.minusDays(570))), "before and after|rates|time to .*|.* by (sex|race)"))
                    .hasSizeGreaterThan(30).allSatisfy(each -> assertThat(each.get("verdict")).as(each.toString())
                            .isIn("holds", "not reached", "withheld"));
        }
    }

    private static ExportRequest request(Profile profile, LocalDate to) {
        return new ExportRequest(profile, new CohortRequest(new Period(LocalDate.of(2024, 11, 1), to), TODAY, null, null, false, List.of()),
                null, 2, "State University", profile == Profile.PUBLIC ? null : "DUA-2026-04", null, null, null, List.of(), 1, null, step -> { });
    }

    private static List<Map<?, ?>> figures(ExportResult result, String analysis) {
        return ((List<?>) result.statement().get("statistics")).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .filter(each -> String.valueOf(each.get("analysis")).matches(analysis)).toList();
    }
}
