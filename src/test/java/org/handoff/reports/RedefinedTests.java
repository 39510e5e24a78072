package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.handoff.HandoffProgram;
import org.handoff.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Two runs of which the program counted the first by other words, and printed other measures in it. */
class RedefinedTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-03");

    @TempDir
    private Path folder;

    @Test
    void aChangedDefinitionIsNamedWithItsVersions() {
        try (var program = HandoffProgram.on(folder.resolve("program.db"), DAY.toString())) {
            var runs = program.getBean(ReportRuns.class);
            var jdbc = program.getBean(JdbcClient.class);
            for (int run = 0; run < 2; run++) {
                program.getBean(Reports.class).run("monthly", Period.parse("2026-10", DAY), DAY, Audience.INTERNAL);
            }
            var definitions = new TreeMap<>(runs.require("1").record().definitions());
            definitions.put("funnel.intakes", "0 12345678");
            definitions.put("funnel.people", definitions.get("funnel.people").replaceFirst(" .*", " 12345678"));
            definitions.put("funnel.gone", "1 12345678");
            definitions.remove("funnel.eligible");
            jdbc.sql("UPDATE report_record SET definitions = ? WHERE run = 1").param(Packed.of(JsonMapper.shared().writeValueAsString(definitions))).update();
            jdbc.sql("UPDATE report_run SET definition_version = 0 WHERE id = 1").update();
            var old = runs.require("1");
            for (var difference : List.of(runs.verify(old), runs.difference(old, runs.require("2")))) {
                assertThat(difference.definitions()).containsExactly("funnel.eligible (not counted before)", "funnel.gone (not counted any more)",
                        "funnel.intakes (version 0, then 1)", "funnel.people (version 1, worded anew)");
                assertThat(difference.conditions()).containsExactly("Version of what the report prints: 0, then 1.");
                assertThat(difference.sameFigures() && difference.causes().isEmpty()).isTrue();
            }
        }
    }
}
