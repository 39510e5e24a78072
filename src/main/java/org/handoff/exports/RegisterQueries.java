package org.handoff.exports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handoff.shared.Period;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes which packages left, of whom, and the random numbers that pseudonyms are made of. */
@Component
class RegisterQueries implements Register {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    RegisterQueries(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The packages, the last one first. */
    List<RegisteredExport> all() {
        return jdbc.sql("""
                SELECT id, made_on, made_by, profile, recipient, agreement, series, period_from, period_to, as_of, least_alike, people,
                       released, sha256, state
                FROM export_package ORDER BY id DESC
                """).query((row, number) -> new RegisteredExport(row.getLong("id"), LocalDate.parse(row.getString("made_on")),
                        row.getString("made_by"), row.getString("profile"), row.getString("recipient"), row.getString("agreement"),
                        row.getString("series"), new Period(LocalDate.parse(row.getString("period_from")),
                                LocalDate.parse(row.getString("period_to"))), LocalDate.parse(row.getString("as_of")),
                        row.getInt("least_alike"), row.getInt("people"), row.getInt("released"), row.getString("sha256"),
                        RegisterState.valueOf(row.getString("state")))).list();
    }

    @Override
    public Map<Long, String> pending() {
        var pending = new LinkedHashMap<Long, String>();
        jdbc.sql("SELECT id, sha256 FROM export_package WHERE state = 'PENDING'")
                .query((row, number) -> pending.put(row.getLong(1), row.getString(2))).list();
        return pending;
    }

    @Override
    public void settle(long id, RegisterState state) {
        jdbc.sql("UPDATE export_package SET state = ?, version = version + 1 WHERE id = ?").params(state.name(), id).update();
    }

    /** What each person's row reads in a package. */
    Map<Long, String> members(long export) {
        var members = new LinkedHashMap<Long, String>();
        jdbc.sql("SELECT participant, reads FROM export_member WHERE export_package = ?").param(export)
                .query((row, number) -> members.put(row.getLong(1), row.getString(2))).list();
        return members;
    }

    long add(ExportRequest request, LocalDate on, String by, int people, int released, int leastAlike, String sha256) {
        var cohort = request.cohort();
        return jdbc.sql("""
                INSERT INTO export_package (made_on, made_by, profile, recipient, agreement, sud_basis, health_basis, series, period_from,
                    period_to, as_of, least_alike, people, released, sha256, state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING') RETURNING id
                """).params(on.toString(), by, request.profile().word(), request.recipient(), request.agreement(), request.sudBasis(),
                request.healthBasis(), request.series(), cohort.period().from().toString(), cohort.period().to().toString(),
                cohort.asOf().toString(), leastAlike, people, released, sha256).query(Long.class).single();
    }

    @SuppressWarnings("unchecked")
    void addMembers(long export, Map<Long, String> reads) {
        batches.batchUpdate("INSERT INTO export_member (export_package, participant, reads) VALUES (:export, :participant, :reads)",
                reads.entrySet().stream().map(each -> Map.of("export", export, "participant", each.getKey(), "reads", each.getValue()))
                        .toArray(Map[]::new));
    }

    /**
     * The random numbers of these people; who has none yet gets one.
     *
     * @param kept  whether new ones are kept
     */
    @SuppressWarnings("unchecked")
    Map<Long, UUID> subjects(List<Long> people, boolean kept) {
        var known = new LinkedHashMap<Long, UUID>();
        jdbc.sql("SELECT participant, subject FROM export_subject ORDER BY id DESC").query((row, number) ->
                known.put(row.getLong(1), UUID.fromString(row.getString(2)))).list();
        var fresh = people.stream().filter(person -> !known.containsKey(person)).distinct().toList();
        fresh.forEach(person -> known.put(person, UUID.randomUUID()));
        if (kept) {
            batches.batchUpdate("INSERT INTO export_subject (participant, subject) VALUES (:participant, :subject)", fresh.stream()
                    .map(person -> Map.of("participant", person, "subject", String.valueOf(known.get(person)))).toArray(Map[]::new));
        }
        return known;
    }
}
