package org.handoff.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the records of one person for a packet. A text holds codes as {@code {list:code}}, for which labels are put. */
@Component
class PacketQueries {

    static final String REFERRALS = """
            SELECT r.received_on AS day, concat_ws('; ', '{door:' || r.door || '}', 'from ' || a.name,
                '{eligibility:' || r.eligibility || '}', '{decision:' || r.decision || '}' || coalesce(' on ' || r.decided_on,
                    '')) AS text,
                NULL AS kind, NULL AS sealed_id, NULL AS sealed
            FROM referral r LEFT JOIN agency a ON a.id = r.agency WHERE r.participant = :person ORDER BY r.received_on, r.id
            """;
    /** That somebody takes part, and no more. */
    static final String PARTICIPATION = """
            SELECT day, text, NULL AS kind, NULL AS sealed_id, NULL AS sealed FROM (
                SELECT r.intake_on AS day, 1 AS place, 'Intake assessment done' AS text FROM referral r
                WHERE r.participant = :person AND r.intake_on IS NOT NULL
                UNION ALL SELECT e.enrolled_on, 2,
                    'Enrolled' FROM episode e JOIN referral r ON r.id = e.referral WHERE r.participant = :person
                UNION ALL SELECT e.closed_on, 4, 'Closed' FROM episode e JOIN referral r ON r.id = e.referral
                WHERE r.participant = :person AND e.closed_on IS NOT NULL)
            ORDER BY day, place
            """;
    /** How somebody takes part, and how it ended: progress. */
    static final String PROGRESS = """
            SELECT day, text, NULL AS kind, NULL AS sealed_id, NULL AS sealed FROM (
                SELECT g.since_on AS day, 1 AS place, '{engagement-status:' || g.status || '}' AS text FROM engagement_status g
                JOIN episode e ON e.id = g.episode JOIN referral r ON r.id = e.referral WHERE r.participant = :person
                UNION ALL SELECT e.closed_on, 2, concat_ws('; ', 'Closed', '{closure-reason:' || e.closure_reason || '}',
                    '{completion:' || e.completion || '}')
                FROM episode e JOIN referral r ON r.id = e.referral WHERE r.participant = :person AND e.closed_on IS NOT NULL)
            ORDER BY day, place
            """;
    static final String CONTACTS = """
            SELECT c.contacted_on AS day, concat_ws('; ', '{contact-direction:' || c.direction || '}',
                '{contact-mode:' || c.mode || '}',
                c.minutes || ' minutes') AS text, NULL AS kind, c.id AS sealed_id, c.outcome AS sealed
            FROM contact c WHERE c.participant = :person ORDER BY c.contacted_on, c.id
            """;
    static final String SERVICES = """
            SELECT coalesce(s.need_on, s.referred_on, s.appointment_on, s.attended_on, s.ended_on) AS day,
                concat_ws('; ', '{service-category:' || s.category || '}', 'with ' || v.name, 'needed ' || s.need_on,
                    'referred ' || s.referred_on, 'appointment ' || s.appointment_on, 'attended ' || s.attended_on,
                        'engaged ' || s.engaged_on,
                    'ended ' || s.ended_on, '{service-result:' || s.result || '}') AS text, s.category AS kind,
                        NULL AS sealed_id, NULL AS sealed
            FROM service_connection s LEFT JOIN provider v ON v.id = s.provider WHERE s.participant = :person ORDER BY day, s.id
            """;
    static final String GOALS = """
            SELECT g.set_on AS day, concat_ws('; ', '{outcome-domain:' || g.domain || '}',
                CASE g.reached WHEN 1 THEN 'reached' WHEN 0 THEN 'given up' END
                || coalesce(' on ' || g.closed_on, '')) AS text, NULL AS kind, g.id AS sealed_id, g.wording AS sealed
            FROM goal g JOIN plan p ON p.id = g.plan JOIN episode e ON e.id = p.episode JOIN referral r ON r.id = e.referral
            WHERE r.participant = :person ORDER BY g.set_on, g.id
            """;
    static final String CHARGES = """
            SELECT coalesce(c.status_on, r.received_on) AS day, concat_ws('; ', '{offence:' || c.offence || '}',
                '{offence-level:' || c.level || '}',
                '{charge-status:' || c.status || '}') AS text, NULL AS kind, NULL AS sealed_id, NULL AS sealed
            FROM charge c JOIN referral r ON r.id = c.referral WHERE r.participant = :person ORDER BY day, c.id
            """;
    static final String JUSTICE = """
            SELECT day, text, NULL AS kind, NULL AS sealed_id, NULL AS sealed FROM (
                SELECT m.court_on AS day, 1 AS place, concat_ws('; ', '{legal-matter-type:' || m.type || '}',
                    '{legal-matter-result:' || m.result || '}') AS text
                FROM legal_matter m WHERE m.participant = :person
                UNION ALL SELECT j.happened_on, 2, concat_ws('; ', '{justice-kind:' || j.kind || '}',
                    '{offence:' || j.offence || '}')
                FROM justice_event j WHERE j.participant = :person
                UNION ALL SELECT k.booked_on, 3, concat('In custody, ', coalesce('released ' || k.released_on, 'still there'))
                FROM custody_span k WHERE k.participant = :person)
            ORDER BY day, place
            """;
    static final String OVERDOSES = """
            SELECT o.happened_on AS day, concat_ws('; ', CASE o.fatal WHEN 1 THEN 'Overdose, fatal' ELSE 'Overdose' END,
                CASE o.naloxone WHEN 1 THEN 'naloxone given' END) AS text, NULL AS kind, NULL AS sealed_id, NULL AS sealed
            FROM overdose o WHERE o.participant = :person ORDER BY o.happened_on, o.id
            """;
    /** What of an assessment a packet tells: the column, the list of its codes (blank for a number), and its words. */
    private record Asked(String column, String list, String words) {
    }

    private static final String YES_NO = "yes-no";
    private static final List<Asked> ANSWERS = List.of(new Asked("living_situation", "living-situation", "Lives"),
            new Asked("length_of_stay", "length-of-stay", "Length of stay"), new Asked("employed", YES_NO, "Employed"),
            new Asked("insured", YES_NO, "Insured"),
            new Asked("disabling_condition", YES_NO, "Disabling condition"),
                    new Asked("health_status", "health-status", "Health"),
            new Asked("in_mental_health_care", YES_NO, "In mental health care"),
                    new Asked("dv_survivor", YES_NO, "Survivor of domestic violence"),
            new Asked("primary_substance", "substance", "Primary substance"), new Asked("route", "route", "Route"),
            new Asked("frequency", "frequency", "How often"), new Asked("overdoses_12m", "", "Overdoses in 12 months"),
            new Asked("has_naloxone", YES_NO, "Has naloxone"), new Asked("in_treatment", YES_NO, "In treatment"),
            new Asked("on_moud", YES_NO, "On medication for opioid use"), new Asked("on_supervision", YES_NO, "On supervision"),
            new Asked("has_warrants", YES_NO, "Has warrants"), new Asked("has_id", YES_NO, "Has an ID"),
            new Asked("has_birth_certificate", YES_NO, "Has a birth certificate"),
            new Asked("has_social_security_card", YES_NO, "Has a social security card"));

    private final JdbcClient database;
    private final Seals seals;

    PacketQueries(JdbcClient database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /**
     * One record.
     *
     * @param kind    what it is of, where the section has several kinds of information
     * @param written what was written about it, opened
     */
    record Row(@Nullable String day, String text, @Nullable String kind, @Nullable String written) {
    }

    /** The records of a section, the oldest first. {@code sealed} is the column of what was written, where it has one. */
    List<Row> of(String section, ParticipantId person, @Nullable SealedColumn sealed) {
        return database.sql(section).param("person", person.value()).query((row, number) -> new Row(row.getString("day"),
                row.getString("text"), row.getString("kind"), sealed == null ? null
                        : seals.open(sealed, row.getLong("sealed_id"), row.getBytes("sealed")))).list();
    }

    /** Each assessment with those of its answers that belong to the kinds of information; one without any is left out. */
    List<Row> answers(ParticipantId person, Set<String> classes) {
        var rows = new ArrayList<Row>();
        database.sql("SELECT * FROM assessment WHERE participant = ? ORDER BY assessed_on, id").param(person.value())
                .query(row -> {
            var answers = new ArrayList<String>();
            for (Asked asked : ANSWERS) {
                var value = row.getString(asked.column());
                if (value != null && classes.contains(DataClass.ofAnswer(asked.column()))) {
                    answers.add("%s: %s".formatted(asked.words(), asked.list().isEmpty() ? value : "{%s:%s}"
                            .formatted(asked.list(), value)));
                }
            }
            if (!answers.isEmpty()) {
                rows.add(new Row(row.getString("assessed_on"), String.join("; ", answers), null, null));
            }
        });
        return rows;
    }
}
