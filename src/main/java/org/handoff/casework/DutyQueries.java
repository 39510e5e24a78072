package org.handoff.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.handoff.participants.ParticipantId;
import org.handoff.vault.SealedColumn;
import org.handoff.vault.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what needs doing on a day. Nothing recorded for a later day is taken into account. */
@Component
class DutyQueries {

    /**
     * One row is one referral that waited for something on the day, with the decision as it stood then. A plus before a column
     * keeps SQLite from looking for these few referrals by the day they were received, as nearly all of them were before.
     */
    private static final String WAITING = """
            waiting AS MATERIALIZED (
                SELECT referral, participant, received_on, door, handoff_called_at, handoff_arrived_at, handoff_result,
                       intake_due_on, owner, site,
                       CASE WHEN decided_on > :today THEN 'PENDING' ELSE decision END AS decision
                FROM <case_referral>
                WHERE +received_on <= :today AND (intake_on IS NULL OR intake_on > :today)
                  AND (closed_on IS NULL OR closed_on > :today) AND (deceased_on IS NULL OR deceased_on > :today)),
            """;

    /** One row is one referral that waits for somebody at the scene, for its decision or for its intake. */
    private static final String REFERRALS = """
            SELECT 'HANDOFF' AS kind, 'R' || referral AS subject, participant, date(handoff_called_at) AS happens_on,
                   substr(handoff_called_at, 12) AS detail, owner AS worker, site, NULL AS sealed
            FROM waiting
            WHERE decision NOT IN ('DENIED', 'WITHDRAWN') AND handoff_result IS NULL AND date(handoff_called_at) <= :today
              AND (handoff_arrived_at IS NULL OR date(handoff_arrived_at) > :today)
            UNION ALL
            SELECT 'DECISION', 'R' || referral, participant, received_on, door, owner, site, NULL
            FROM waiting WHERE decision = 'PENDING' AND received_on < date(:today, '-2 days')
            UNION ALL
            SELECT 'INTAKE', 'R' || referral, participant, intake_due_on, received_on, owner, site, NULL
            FROM waiting WHERE decision = 'APPROVED' AND intake_due_on <= :intakesUntil
            """;

    /** One row is one offer that somebody accepted in the field, and that nobody has made a referral of. */
    private static final String OFFERS = """
            UNION ALL
            SELECT 'ENCOUNTER', 'B' || encounter, participant, met_on, agency, NULL, NULL, NULL
            FROM case_encounter WHERE met_on <= :today AND (referred_on IS NULL OR referred_on > :today)
            """;

    /** One row is one person with an open episode who was not seen, or one consent of theirs that ends and is not renewed. */
    private static final String PEOPLE = """
            UNION ALL
            SELECT 'CONTACT', 'P' || participant, participant, coalesce(last_seen, enrolled_on),
                   CASE WHEN last_seen IS NULL THEN 'never' END, worker, site, NULL
            FROM open_episode WHERE coalesce(last_seen, enrolled_on) <= date(:today, '-14 days')
            UNION ALL
            SELECT 'CONSENT', 'P' || c.participant, c.participant, c.expires_on, c.type, o.worker, o.site, NULL
            FROM open_episode o CROSS JOIN case_consent c ON c.participant = o.participant
            WHERE c.signed_on <= :today AND (c.revoked_on IS NULL OR c.revoked_on > :today) AND c.expires_on <= :consentsUntil
              AND NOT EXISTS (SELECT 1 FROM case_consent n
                               WHERE n.participant = c.participant AND n.type = c.type AND n.signed_on <= :today
                                 AND (n.revoked_on IS NULL OR n.revoked_on > :today)
                                 AND (n.expires_on IS NULL OR (n.expires_on, n.consent) > (c.expires_on, c.consent)))
            """;

    /**
     * One row is one open episode with its next reassessment. From the entry assessment on there is one every so many days, as
     * the site has it; the 30 days before and after belong to it, and the last of these days is its date. One that was not made
     * before the next one's days begin is past.
     */
    private static final String REASSESSMENTS = """
            UNION ALL
            SELECT 'REASSESSMENT', 'P' || participant, participant, date(entry_on, '+' || (turn * days + 30) || ' days'),
                   date(entry_on, '+' || (turn * days) || ' days'), worker, site, NULL
            FROM turn
            WHERE date(entry_on, '+' || (turn * days - 30) || ' days') <= :reassessmentsUntil
            """;

    /** One row is one open episode with an entry assessment: how many reassessments are past, and which one is next. */
    private static final String TURN = """
            , entry AS MATERIALIZED (
                SELECT o.participant, o.worker, o.site, o.reassess_days AS days,
                       (SELECT max(a.assessed_on) FROM case_assessment a
                         WHERE a.participant = o.participant AND a.stage = '1'
                           AND a.assessed_on BETWEEN o.received_on AND :today) AS entry_on
                FROM open_episode o),
            passed AS MATERIALIZED (
                SELECT e.*, CAST((julianday(:today) - julianday(e.entry_on) + 30) / e.days AS INTEGER) AS passed
                FROM entry e WHERE e.entry_on IS NOT NULL),
            turn AS MATERIALIZED (
                SELECT p.*, p.passed + (p.passed = 0 OR EXISTS (SELECT 1 FROM case_assessment a
                          WHERE a.participant = p.participant
                            AND a.assessed_on BETWEEN date(p.entry_on, '+' || (p.passed * p.days - 30) || ' days') AND :today)) AS turn
                FROM passed p)
            """;

    /** One row is one task that is not done. */
    private static final String TASKS = """
            UNION ALL
            SELECT 'TASK', 'T' || t.task, t.participant, t.due_on, NULL, t.worker,
                   (SELECT o.site FROM open_episode o WHERE o.participant = t.participant), t.words
            FROM case_task t
            WHERE t.made_on <= :today AND t.due_on <= :tasksUntil AND (t.done_on IS NULL OR t.done_on > :today)
            """;

    /** One row is one step that was not taken towards an open goal of an open episode. */
    private static final String STEPS = """
            UNION ALL
            SELECT 'STEP', 'W' || d.step, d.participant, d.due_on, NULL, o.worker, o.site, d.wording
            FROM <case_step d> LEFT JOIN open_episode o ON o.participant = d.participant
            WHERE d.due_on <= :stepsUntil AND (d.done_on IS NULL OR d.done_on > :today) AND d.set_on <= :today
              AND (d.goal_closed_on IS NULL OR d.goal_closed_on > :today) AND (d.episode_closed_on IS NULL OR d.episode_closed_on > :today)
              AND (d.deceased_on IS NULL OR d.deceased_on > :today)
            """;

    /**
     * Whether the program still has to do with the person in its row {@code d}, whose open episode stands in {@code o}: what is past does
     * not have to be asked about any more when every episode is closed and no referral waits.
     */
    private static final String NOT_LEFT = """
            (o.participant IS NOT NULL
             OR d.participant IN (SELECT participant FROM waiting WHERE decision IN ('PENDING', 'WAITLIST', 'APPROVED'))
             OR NOT EXISTS (SELECT 1 FROM case_episode e WHERE e.participant = d.participant AND e.closed_on <= :today))
            """;

    /**
     * One row is one appointment that comes up, or that is past for at most half a year: nobody will find out any more what became of an
     * older one. Whoever was there, on whatever day, has kept it.
     */
    private static final String APPOINTMENTS = """
            UNION ALL
            SELECT 'APPOINTMENT', 'S' || d.connection, d.participant, d.appointment_on, d.help, o.worker, o.site, NULL
            FROM <case_appointment d> LEFT JOIN open_episode o ON o.participant = d.participant
            WHERE d.appointment_on BETWEEN date(:today, '-180 days') AND :appointmentsUntil AND d.made_on <= :today
              AND (d.attended_on IS NULL OR d.attended_on > :today) AND (d.ended_on IS NULL OR d.ended_on > :today)
              AND (d.engaged_on IS NULL OR d.engaged_on > :today) AND (d.deceased_on IS NULL OR d.deceased_on > :today)
              AND (d.appointment_on >= :today OR coalesce(d.barrier, '') <> 'DECLINED' AND %s)
            """.formatted(NOT_LEFT);

    /**
     * One row is one day in court or one stay in custody of somebody the program works with. A plus before a column keeps SQLite from
     * looking for the few open matters by their days in court, as nearly all of those have been.
     */
    private static final String JUSTICE = """
            UNION ALL
            SELECT 'COURT', 'L' || d.legal_matter, d.participant, d.court_on, d.type, o.worker, o.site, NULL
            FROM <case_court_date d> LEFT JOIN open_episode o ON o.participant = d.participant
            WHERE +d.court_on <= :courtUntil AND (d.resolved_on IS NULL OR d.resolved_on > :today)
              AND (d.deceased_on IS NULL OR d.deceased_on > :today)
              AND (d.court_on >= :today OR %s)
            UNION ALL
            SELECT 'CUSTODY', 'K' || k.custody_span, k.participant, k.booked_on, NULL, o.worker, o.site, k.facility
            FROM <case_custody k> LEFT JOIN open_episode o ON o.participant = k.participant
            WHERE k.booked_on <= :today AND (k.released_on IS NULL OR k.released_on > :today)
              AND (o.participant IS NOT NULL
                   OR k.participant IN (SELECT participant FROM waiting WHERE decision IN ('PENDING', 'WAITLIST', 'APPROVED')))
            """.formatted(NOT_LEFT);

    /** What is done about everybody, or with {@code candidate} before it about those alone: the places in angle brackets. */
    private static final String DUTY = WAITING + OpenEpisodeQueries.OPEN_EPISODE + TURN + ", duty AS ("
            + REFERRALS + OFFERS + PEOPLE + REASSESSMENTS + TASKS + STEPS + APPOINTMENTS + JUSTICE + ") ";

    private static final String WITH_WORKER = "SELECT kind, subject, participant, happens_on, detail, site, sealed, coalesce(worker, "
            + OpenEpisodeQueries.LAST_WORKER.formatted("duty.participant") + ") AS worker FROM duty";

    /** Whom a worker may have to do with: a few hundred people of many. */
    static final String OF_WORKER = "SELECT DISTINCT participant FROM case_acquaintance WHERE worker = :worker";
    /** Those whose numbers stand in a JSON list. */
    static final String OF_PEOPLE = "SELECT value AS participant FROM json_each(:people)";

    private static final String COUNTS = "SELECT kind, happens_on, count(*) AS things FROM duty %s GROUP BY kind, happens_on";

    private static final SealedColumn FACILITY = new SealedColumn("custody_span", "facility");
    private static final SealedColumn TASK = new SealedColumn("task", "words");
    private static final SealedColumn STEP = new SealedColumn("goal_step", "wording");

    private final JdbcClient database;
    private final Seals seals;

    DutyQueries(JdbcClient database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /**
     * A thing that needs doing.
     *
     * @param subject  the record the next command is about: {@code R34}
     * @param on       its date; of somebody never seen, the enrolment
     */
    record Found(DutyKind kind, String subject, @Nullable ParticipantId participant, LocalDate on, @Nullable String detail,
            @Nullable String worker) {
    }

    /** So many things of one kind with one date. */
    record Count(DutyKind kind, LocalDate on, long things) {
    }

    /** One row is one thing that needs doing about anybody. */
    static String ofEverybody() {
        return "WITH " + DUTY.replaceAll("<([\\w ]+)>", "$1");
    }

    /**
     * The same about some people only, looked up one by one: for few of many. What is about nobody, and accepted offers, are in it as they
     * are.
     *
     * @param candidates  a statement that gives their numbers as {@code participant}
     */
    static String of(String candidates) {
        return "WITH candidate AS MATERIALIZED (" + candidates + "), " + DUTY.replaceAll("<([\\w ]+)>", "candidate CROSS JOIN $1 USING (participant)");
    }

    /** What needs doing, the oldest date first. */
    List<Found> on(LocalDate today, @Nullable String worker, @Nullable String site) {
        return database.sql((worker == null ? ofEverybody() : of(OF_WORKER)) + "SELECT * FROM (" + WITH_WORKER
                + ") WHERE (:worker IS NULL OR worker = :worker) AND (:site IS NULL OR site = :site) ORDER BY happens_on, participant, subject")
                .params(Horizon.ofADay(today).parameters(today)).param("worker", worker).param("site", site).query(this::found).list();
    }

    /** What needs doing about some people, and what is about nobody, the oldest date first. */
    List<Found> on(LocalDate today, Collection<ParticipantId> people) {
        return database.sql(of(OF_PEOPLE) + WITH_WORKER + " ORDER BY happens_on, participant, subject").params(Horizon.ofADay(today).parameters(today))
                .param("people", people.stream().map(ParticipantId::value).toList().toString()).query(this::found).list();
    }

    /** How much needs doing. */
    List<Count> counts(LocalDate today) {
        return database.sql(ofEverybody() + COUNTS.formatted("")).params(Horizon.ofADay(today).parameters(today)).query(DutyQueries::count).list();
    }

    /** How many tasks there are, and accepted offers without a referral: they need not be about anybody. */
    List<Count> countsOfWhatMayBeAboutNobody(LocalDate today) {
        return database.sql(of(OF_PEOPLE) + COUNTS.formatted("WHERE kind IN ('TASK', 'ENCOUNTER')")).params(Horizon.ofADay(today).parameters(today))
                .param("people", "[]").query(DutyQueries::count).list();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(DutyKind.valueOf(row.getString("kind")), LocalDate.parse(row.getString("happens_on")), row.getLong("things"));
    }

    private Found found(ResultSet row, int number) throws SQLException {
        long person = row.getLong("participant");
        var participant = row.wasNull() ? null : new ParticipantId(person);
        var kind = DutyKind.valueOf(row.getString("kind"));
        return new Found(kind, row.getString("subject"), participant, LocalDate.parse(row.getString("happens_on")),
                row.getBytes("sealed") == null ? row.getString("detail") : opened(kind, row), row.getString("worker"));
    }

    /** Which jail, and what a task or a step is about, is sealed in the row that the subject names, as in K12. */
    private @Nullable String opened(DutyKind kind, ResultSet row) throws SQLException {
        var column = switch (kind) {
            case TASK -> TASK;
            case STEP -> STEP;
            default -> FACILITY;
        };
        return seals.open(column, Long.parseLong(row.getString("subject").substring(1)), row.getBytes("sealed"));
    }
}
