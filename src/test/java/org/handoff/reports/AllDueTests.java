package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.handoff.HandoffProgram;
import org.handoff.console.Console;
import org.handoff.console.Launch;
import org.handoff.console.Streams;
import org.handoff.platform.UserFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that is due at once, where some of it may not leave. */
class AllDueTests {

    @TempDir
    private Path folder;

    /** Something else was told of the month before: what is to be printed cannot be checked together with it. */
    @Test
    void whatMayNotLeaveIsNamedWithTheReasonAndTheRestIsWritten() throws IOException {
        try (var program = HandoffProgram.on(folder.resolve("program.db"), "2026-10-02")) {
            var jdbc = program.getBean(JdbcClient.class);
            jdbc.sql("""
                    INSERT INTO report_run (name, definition_version, period_from, period_to, as_of, audience, run_at, formats, sha256)
                    VALUES ('monthly', 1, '2026-09-01', '2026-09-30', '2026-10-01', 'public', '2026-10-01T10:00:00Z', 'csv', 'made')
                    """).update();
            for (var told : new String[] {"referrals", "eligible", "ineligible", "undetermined"}) {
                jdbc.sql("""
                        INSERT INTO publication_ledger (report_run, statistic, period_from, period_to, as_of, value, shown)
                        SELECT max(id), ?, '2026-09-01', '2026-09-30', '2026-10-01', 50, 1 FROM report_run
                        """).param("funnel." + told).update();
            }
            var said = new ByteArrayOutputStream();
            var print = new PrintStream(said, true, StandardCharsets.UTF_8);
            var call = List.of("--file", folder.resolve("program.db").toString(), "--as-of", "2026-10-02", "report", "run", "--all-due",
                    "--format", "csv", "--out", folder.resolve("due").toString());
            int exit = program.getBean(Console.class).run(Launch.of(call, Map.of(), UserFolders.ofThisUser()),
                    new Streams(InputStream::nullInputStream, print, print, false, 0));
            assertThat(exit).isEqualTo(6);
            // what was written has left: the list of runs and the ledger know it
            assertThat(jdbc.sql("SELECT DISTINCT r.name FROM report_run r JOIN publication_ledger l ON l.report_run = r.id WHERE r.run_at > '2026-10-02'")
                    .query(String.class).list()).contains("equity", "county-board").doesNotContain("monthly");
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("Refused: monthly for September 2026. Nothing was released: the figures");
        }
        var manifest = Files.readAllLines(folder.resolve("due/manifest.csv"));
        assertThat(manifest).anySatisfy(row -> assertThat(row).startsWith("monthly,").contains("Nothing was released: the figures that should add up"))
                .anySatisfy(row -> assertThat(row).startsWith("equity,").contains("equity-2025-12-31-").endsWith(","));
        assertThat(folder.resolve("due")).isDirectoryNotContaining("glob:**monthly*").isDirectoryContaining("glob:**equity*.csv");
    }
}
