package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.handoff.HandoffApplication;
import org.handoff.platform.DataFile;
import org.handoff.platform.MachineTime;
import org.handoff.program.Programs;
import org.handoff.shared.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Every report of a funder, run over a county of 2,000 people. */
@SpringBootTest(classes = HandoffApplication.class)
@Import(FunderReportTests.OneFile.class)
class FunderReportTests {

    private static final Period QUARTER = Period.parse("2025-Q1", ACounty.AS_OF);

    @TempDir
    private static Path folder;

    @Autowired
    private Reports reports;

    @TestConfiguration
    static class OneFile {

        @Bean
        DataFile dataFile() {
            return ACounty.file(folder);
        }

        @Bean
        MachineTime machineTime() {
            return ACounty.machineTime();
        }

        @Bean
        Clock clock() {
            return ACounty.clock();
        }
    }

    @BeforeAll
    static void fill(@Autowired DataSource source, @Autowired Programs programs) {
        ACounty.fill(source, programs);
    }

    @Test
    void everyReportOfTheIssueIsThere() {
        assertThat(reports.wrongFiles()).isEmpty();
        assertThat(reports.list()).extracting(ReportKind::name).containsExactly("monthly", "quarterly", "equity", "illinois",
                "oregon", "cossup", "washington", "california", "ptacc", "suprt", "evaluation", "county-board");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyReportRunsAndAnswersEveryLineOfItsForm(Audience audience) {
        for (var kind : reports.list()) {
            var result = reports.run(kind.name(), QUARTER, ACounty.AS_OF, audience);
            assertThat(lines(result)).as(kind.name()).hasSizeGreaterThanOrEqualTo(kind.form().sections().stream()
                    .mapToInt(section -> section.lines().size()).sum()).allSatisfy(line -> {
                        assertThat(line.get("shown").toString()).isNotBlank();
                        boolean lacking = line.get("measure") == null;
                        assertThat(line.get("shown").toString().startsWith("not ") && line.get("value") == null
                                || !lacking).as("%s %s", kind.name(), line).isTrue();
                        assertThat(lacking && line.get("remark").toString().isBlank()).as("%s %s", kind.name(), line).isFalse();
                    });
        }
    }

    @Test
    void scratch() throws Exception {
        for (var name : List.of("quarterly", "california", "county-board")) {
            long at = System.nanoTime();
            var files = reports.publish(name, QUARTER, ACounty.AS_OF, Audience.PUBLIC, List.of("xlsx", "html", "docx", "json", "csv", "pdf"), Path.of("/tmp/funders-out/" + name));
            System.err.println("SCR " + files.files() + (System.nanoTime() - at) / 1000000);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(RunResult result) {
        return (List<Map<String, Object>>) result.document().getOrDefault("form", List.of());
    }
}
