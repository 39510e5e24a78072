package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.handoff.HandoffProgram;
import org.handoff.measures.CountyFile;
import org.handoff.paper.VeraPdf;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each report a program can run, printed from the figures of a county and given to the reference checker. */
class EveryReportIsReadableTests {

    private static final Period YEAR = new Period(LocalDate.parse("2024-09-01"), LocalDate.parse("2025-08-31"));

    /** Where much is withheld: dashes, hatched bars, tables without a number. */
    private static final Period QUARTER = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-03-31"));

    /** The others put the same parts together, so one look at each of those is enough for the copies with every number. */
    private static final Set<String> EVERY_SORT_OF_PAGE = Set.of("quarterly", "equity", "evaluation", "county-board");

    @TempDir
    private Path folder;

    @Test
    void everyReportKeepsTheRulesForFilesThatEverybodyCanReadAndThatAreKept() throws IOException {
        try (var program = HandoffProgram.on(folder.resolve("county.db"), "2025-11-03")) {
            new CountyFile(program.getBean(DataSource.class)).fill("multnomah");
            var reports = program.getBean(Reports.class);
            for (var kind : reports.list()) {
                keepsTheRules(reports, kind.name(), QUARTER, Audience.PUBLIC);
                if (EVERY_SORT_OF_PAGE.contains(kind.name())) {
                    keepsTheRules(reports, kind.name(), YEAR, Audience.INTERNAL);
                }
            }
        }
    }

    private void keepsTheRules(Reports reports, String kind, Period period, Audience audience) throws IOException {
        var file = reports.publish(kind, period, LocalDate.parse("2025-10-31"), audience, List.of("pdf"), folder.resolve("out"), null)
                .files().get(0);
        assertThat(VeraPdf.brokenRules(Files.readAllBytes(file))).as("%s, %s", kind, audience).isEmpty();
    }
}
