package org.handoff.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.handoff.disclosure.Proof;
import org.ojalgo.OjAlgoUtils;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** What was proved of each public release: for the program itself, never printed. */
@Component
class ProofQueries {

    private static final String SOLVER = "ojAlgo " + OjAlgoUtils.getVersion();

    private final NamedParameterJdbcTemplate jdbc;

    ProofQueries(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What one run had to prove, and by which rule. */
    record Kept(int threshold, String rule, long earlier, Map<String, Proof.Range> ranges) {
    }

    @SuppressWarnings("unchecked")
    void keep(long run, ReleaseProof release) {
        jdbc.update("""
                INSERT INTO release_proof (report_run, threshold, rule, earlier, programs, milliseconds, solver)
                VALUES (:run, :threshold, :rule, :earlier, :programs, :milliseconds, :solver)
                """, Map.of("run", run, "threshold", release.rule().threshold(), "rule", release.rule().keeps().word(), "earlier", release.earlier(),
                "programs", release.proof().programs(), "milliseconds", release.took(), "solver", SOLVER));
        Map<String, ?>[] rows = release.proof().ranges().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(range -> Map.of("run", run, "statistic", range.getKey(), "low", range.getValue().low(), "high", range.getValue().high()))
                .toArray(Map[]::new);
        jdbc.batchUpdate("INSERT INTO proved_range (report_run, statistic, low, high) VALUES (:run, :statistic, :low, :high)", rows);
    }

    Optional<Kept> of(long run) {
        var ranges = new LinkedHashMap<String, Proof.Range>();
        jdbc.query("SELECT statistic, low, high FROM proved_range WHERE report_run = :run ORDER BY statistic", Map.of("run", run),
                row -> {
                    ranges.put(row.getString(1), new Proof.Range(row.getLong(2), row.getLong(3)));
                });
        return jdbc.query("SELECT threshold, rule, earlier FROM release_proof WHERE report_run = :run", Map.of("run", run),
                (row, number) -> new Kept(row.getInt(1), row.getString(2), row.getLong(3), ranges)).stream().findFirst();
    }
}
