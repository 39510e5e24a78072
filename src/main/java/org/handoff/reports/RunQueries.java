package org.handoff.reports;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.handoff.shared.Period;
import org.handoff.vault.RowNumbers;
import org.handoff.vault.RowPart;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what is kept of runs. Raw figures are sealed; what has left for the public is not. */
@Component
class RunQueries {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SealedColumn FIGURES = new SealedColumn("report_record", "figures");
    private static final String RUN = """
            SELECT r.id, r.name, r.definition_version, r.period_from, r.period_to, r.as_of, r.audience, r.run_at, r.formats, r.sha256,
                   k.account, a.name AS ran_by, k.program_version, k.definitions, k.fingerprint, k.journal_at, k.import_at, k.audit_head
            FROM report_run r LEFT JOIN report_record k ON k.run = r.id LEFT JOIN account a ON a.id = k.account
            """;

    private final JdbcClient jdbc;
    private final RowNumbers numbers;
    private final Seals seals;

    RunQueries(JdbcClient jdbc, RowNumbers numbers, Seals seals) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.seals = seals;
    }

    /** Keeps what came out of a run. */
    void keep(ReportRun run, long account, KeptRun.Record record, String document) {
        long id = numbers.next("report_record");
        boolean isPublic = run.audience().equals(Audience.PUBLIC.word());
        var packed = Packed.of(document);
        var sealed = isPublic ? null : Objects.requireNonNull(seals.seal(FIGURES, RowPart.of(id), packed)).bytes();
        jdbc.sql("""
                INSERT INTO report_record (id, run, account, program_version, definitions, fingerprint, journal_at, import_at, audit_head,
                                           released, figures)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """).param(id).param(run.id()).param(account).param(record.programVersion())
                .param(Packed.of(JSON.writeValueAsString(record.definitions()))).param(record.fingerprint()).param(record.journalAt())
                .param(record.importAt()).param(record.auditHead()).param(isPublic ? packed : null).param(sealed).update();
    }

    /** Keeps which file a run left. */
    void keep(long run, KeptRun.File file) {
        jdbc.sql("INSERT INTO report_file (run, name, bytes, sha256) VALUES (?, ?, ?, ?)").params(run, file.name(), file.bytes(), file.sha256())
                .update();
    }

    /** The runs that fit, the newest first. */
    List<KeptRun> list(RunFilter filter, int limit) {
        return filtered(RUN + where() + " ORDER BY r.id DESC LIMIT :limit", filter).param("limit", limit).query(this::run).list();
    }

    long count(RunFilter filter) {
        return filtered("SELECT count(*) FROM report_run r LEFT JOIN report_record k ON k.run = r.id LEFT JOIN account a ON a.id = k.account"
                + where(), filter).query(Long.class).single();
    }

    private static String where() {
        return """
                 WHERE (:report IS NULL OR r.name = :report) AND (:audience IS NULL OR r.audience = :audience)
                   AND (:user IS NULL OR lower(a.name) = lower(:user)) AND (:since IS NULL OR r.run_at >= :since)
                   AND (:from IS NULL OR r.period_from >= :from) AND (:to IS NULL OR r.period_to <= :to)
                """;
    }

    private JdbcClient.StatementSpec filtered(String sql, RunFilter filter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("report", filter.report());
        values.put("audience", filter.audience() == null ? null : filter.audience().word());
        values.put("user", filter.user());
        values.put("since", filter.since() == null ? null : filter.since().toString());
        values.put("from", filter.period() == null ? null : filter.period().from().toString());
        values.put("to", filter.period() == null ? null : filter.period().to().toString());
        return jdbc.sql(sql).params(values);
    }

    Optional<KeptRun> byNumber(long number) {
        return jdbc.sql(RUN + " WHERE r.id = ?").param(number).query(this::run).optional();
    }

    /** The latest run whose pages bear an id. */
    Optional<KeptRun> byReportId(String id) {
        return jdbc.sql(RUN + " WHERE lower(r.name || '-' || r.period_to || '-' || substr(r.sha256, 1, 6)) = ? ORDER BY r.id DESC LIMIT 1")
                .param(id.toLowerCase(Locale.ROOT)).query(this::run).optional();
    }

    /** The first run of the same figures by the same program: a file that is made again is the same file. */
    Optional<KeptRun> firstOf(String sha256, String programVersion) {
        return jdbc.sql(RUN + " WHERE r.sha256 = ? AND k.program_version = ? ORDER BY r.id LIMIT 1").params(sha256, programVersion)
                .query(this::run).optional();
    }

    /**
     * The document of a run as it came out.
     *
     * @throws RunNotKept when the run is older than what is kept
     */
    String document(KeptRun run) {
        return jdbc.sql("SELECT id, released, figures FROM report_record WHERE run = ?").param(run.number()).query((row, number) -> {
            var released = row.getString(2);
            return Packed.open(released != null ? released
                    : Objects.requireNonNull(seals.open(FIGURES, row.getLong(1), row.getBytes(3)), "sealed figures are there"));
        }).optional().orElseThrow(() -> new RunNotKept(run));
    }

    private KeptRun run(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        var to = LocalDate.parse(row.getString("period_to"));
        var sha256 = row.getString("sha256");
        long account = row.getLong("account");
        var by = row.getString("ran_by");
        return new KeptRun(row.getLong("id"), name + "-" + to + "-" + sha256.substring(0, 6), name, row.getInt("definition_version"),
                new Period(LocalDate.parse(row.getString("period_from")), to), LocalDate.parse(row.getString("as_of")),
                Audience.valueOf(row.getString("audience").toUpperCase(Locale.ROOT)), Instant.parse(row.getString("run_at")),
                by != null ? by : account == 0 ? "" : "U" + account, row.getString("formats"), sha256, files(row.getLong("id")), record(row));
    }

    private static KeptRun.@Nullable Record record(ResultSet row) throws SQLException {
        if (row.getString("fingerprint") == null) {
            return null;
        }
        @SuppressWarnings("unchecked")
        Map<String, String> definitions = JSON.readValue(Packed.open(row.getString("definitions")).getBytes(StandardCharsets.UTF_8), Map.class);
        return new KeptRun.Record(row.getString("program_version"), definitions, row.getString("fingerprint"), row.getLong("journal_at"),
                row.getLong("import_at"), row.getString("audit_head"));
    }

    private List<KeptRun.File> files(long run) {
        return jdbc.sql("SELECT name, bytes, sha256 FROM report_file WHERE run = ? ORDER BY name").param(run).query(KeptRun.File.class).list();
    }
}
