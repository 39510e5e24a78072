-- One row is one dated fact about one person, as a timeline tells it. letter and record name the record it stands in; list and
-- code say what it was where a code list has the words; place orders the facts of one day.
-- A detail that is sealed comes with its table, column and row.
CREATE VIEW case_fact AS
SELECT r.participant, r.received_on AS happened_on, NULL AS time, 1 AS place, 'referral' AS kind, 'R' AS letter, r.id AS record,
       'door' AS list, r.door AS code, a.name AS detail, s.name AS worker,
       NULL AS sealed_table, NULL AS sealed_column, NULL AS sealed, NULL AS sealed_row
FROM referral r LEFT JOIN agency a ON a.id = r.agency LEFT JOIN staff s ON s.id = r.owner
UNION ALL
SELECT b.participant, date(b.met_at), substr(b.met_at, 12), 0.5, 'encounter', 'B', b.id, 'offer-result', b.offer_result, a.name, NULL,
       NULL, NULL, NULL, NULL
FROM encounter b LEFT JOIN agency a ON a.id = b.agency WHERE b.participant IS NOT NULL
UNION ALL
SELECT r.participant, date(r.handoff_called_at), substr(r.handoff_called_at, 12), 2, 'handoff_called', 'R', r.id,
       NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r WHERE r.handoff_called_at IS NOT NULL
UNION ALL
SELECT r.participant, date(r.handoff_arrived_at), substr(r.handoff_arrived_at, 12), 3, 'handoff_arrived', 'R', r.id,
       'handoff-result', r.handoff_result, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r WHERE r.handoff_arrived_at IS NOT NULL
UNION ALL
SELECT r.participant, r.decided_on, NULL, 4, 'decision', 'R', r.id, 'decision', r.decision, NULL, NULL, 'referral', 'decided_by', r.decided_by, r.id
FROM referral r WHERE r.decided_on IS NOT NULL
UNION ALL
SELECT r.participant, r.intake_on, NULL, 5, 'intake', 'R', r.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r WHERE r.intake_on IS NOT NULL
UNION ALL
SELECT r.participant, e.enrolled_on, NULL, 6, 'enrolment', 'E', e.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r JOIN episode e ON e.referral = r.id
UNION ALL
SELECT r.participant, g.since_on, NULL, 7, 'engagement', 'E', e.id, 'engagement-status', g.status, NULL, s.name, 'engagement_status', 'note', g.note, g.id
FROM referral r JOIN episode e ON e.referral = r.id JOIN engagement_status g ON g.episode = e.id
LEFT JOIN staff s ON s.id = g.staff
UNION ALL
SELECT n.participant, n.signed_on, NULL, 8, 'consent_signed', 'N', n.id, 'consent-type', n.type, NULL, NULL, NULL, NULL, NULL, NULL
FROM consent n
UNION ALL
SELECT n.participant, n.revoked_on, NULL, 9, 'consent_revoked', 'N', n.id, 'consent-type', n.type, NULL, NULL, NULL, NULL, NULL, NULL
FROM consent n WHERE n.revoked_on IS NOT NULL
UNION ALL
SELECT c.participant, c.contacted_on, NULL, 10, 'contact', 'C', c.id, 'contact-direction', c.direction, NULL, s.name, 'contact', 'outcome', c.outcome, c.id
FROM contact c LEFT JOIN staff s ON s.id = c.staff
UNION ALL
SELECT x.participant, x.assessed_on, NULL, 11, 'assessment', 'A', x.id, 'collection-stage', x.stage, NULL, NULL, NULL, NULL, NULL, NULL
FROM assessment x
UNION ALL
SELECT x.participant, x.need_on, NULL, 12, 'need', 'S', x.id, 'service-category', x.category, NULL, NULL, NULL, NULL, NULL, NULL
FROM service_connection x WHERE x.need_on IS NOT NULL
UNION ALL
SELECT x.participant, x.referred_on, NULL, 13, 'service_referred', 'S', x.id, 'service-category', x.category, v.name, NULL, NULL, NULL, NULL, NULL
FROM service_connection x LEFT JOIN provider v ON v.id = x.provider WHERE x.referred_on IS NOT NULL
UNION ALL
SELECT x.participant, x.appointment_on, NULL, 14, 'appointment', 'S', x.id, 'service-category', x.category, v.name, NULL, NULL, NULL, NULL, NULL
FROM service_connection x LEFT JOIN provider v ON v.id = x.provider WHERE x.appointment_on IS NOT NULL
UNION ALL
SELECT x.participant, x.attended_on, NULL, 15, 'service_attended', 'S', x.id, 'service-category', x.category, v.name, NULL, NULL, NULL, NULL, NULL
FROM service_connection x LEFT JOIN provider v ON v.id = x.provider WHERE x.attended_on IS NOT NULL
UNION ALL
SELECT x.participant, x.engaged_on, NULL, 16, 'service_engaged', 'S', x.id, 'service-category', x.category, v.name, NULL, NULL, NULL, NULL, NULL
FROM service_connection x LEFT JOIN provider v ON v.id = x.provider WHERE x.engaged_on IS NOT NULL
UNION ALL
SELECT x.participant, x.ended_on, NULL, 17, 'service_ended', 'S', x.id, 'service-category', x.category, v.name, NULL, NULL, NULL, NULL, NULL
FROM service_connection x LEFT JOIN provider v ON v.id = x.provider WHERE x.ended_on IS NOT NULL
UNION ALL
SELECT r.participant, g.status_on, NULL, 18, 'charge', 'G', g.id, 'charge-status', g.status, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r JOIN charge g ON g.referral = r.id WHERE g.status_on IS NOT NULL
UNION ALL
SELECT j.participant, j.happened_on, NULL, 19, 'justice', 'J', j.id, 'justice-kind', j.kind, NULL, NULL, 'justice_event', 'agency', j.agency, j.id
FROM justice_event j
UNION ALL
SELECT k.participant, k.booked_on, NULL, 20, 'booked', 'K', k.id, NULL, NULL, NULL, NULL, 'custody_span', 'facility', k.facility, k.id
FROM custody_span k
UNION ALL
SELECT k.participant, k.released_on, NULL, 21, 'released', 'K', k.id, NULL, NULL, NULL, NULL, 'custody_span', 'facility', k.facility, k.id
FROM custody_span k WHERE k.released_on IS NOT NULL
UNION ALL
SELECT m.participant, m.court_on, NULL, 22, 'court', 'L', m.id, 'legal-matter-type', m.type, NULL, NULL, 'legal_matter', 'need', m.need, m.id
FROM legal_matter m WHERE m.court_on IS NOT NULL
UNION ALL
SELECT o.participant, o.happened_on, NULL, 23, 'overdose', 'O', o.id, NULL, NULL,
       CASE WHEN o.naloxone = 1 THEN 'Naloxone given' END, NULL, NULL, NULL, NULL, NULL
FROM overdose o
UNION ALL
SELECT r.participant, e.closed_on, NULL, 24, 'closure', 'E', e.id, 'closure-reason', e.closure_reason, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r JOIN episode e ON e.referral = r.id WHERE e.closed_on IS NOT NULL
UNION ALL
SELECT r.participant, o.closed_on, NULL, 6.2, 'closure', 'E', e.id, 'closure-reason', o.closure_reason, NULL, NULL, NULL, NULL, NULL, NULL
FROM referral r JOIN episode e ON e.referral = r.id JOIN episode_reopening o ON o.episode = e.id
UNION ALL
SELECT r.participant, o.reopened_on, NULL, 6.4, 'reopening', 'E', e.id, NULL, NULL, NULL, s.name, 'episode_reopening', 'reason', o.reason, o.id
FROM referral r JOIN episode e ON e.referral = r.id JOIN episode_reopening o ON o.episode = e.id LEFT JOIN staff s ON s.id = o.staff
UNION ALL
SELECT n.participant, n.written_on, NULL, 10.2, 'note', 'M', n.id, NULL, NULL, NULL, s.name, 'note', 'words', n.words, n.id
FROM note n LEFT JOIN staff s ON s.id = n.staff
UNION ALL
SELECT t.participant, t.done_on, NULL, 10.4, 'task_done', 'T', t.id, NULL, NULL, NULL, s.name, 'task', 'words', t.words, t.id
FROM task t LEFT JOIN staff s ON s.id = t.staff WHERE t.participant IS NOT NULL AND t.done_on IS NOT NULL
UNION ALL
SELECT y.participant, y.observed_on, NULL, 11.2, 'outcome', 'Y', y.id, 'outcome-domain', y.domain, NULL, NULL, 'outcome_observation', 'value', y.value, y.id
FROM outcome_observation y
UNION ALL
SELECT r.participant, g.set_on, NULL, 11.4, 'goal', 'F', g.id, NULL, NULL, NULL, NULL, 'goal', 'wording', g.wording, g.id
FROM referral r JOIN episode e ON e.referral = r.id JOIN plan l ON l.episode = e.id JOIN goal g ON g.plan = l.id
UNION ALL
SELECT r.participant, w.done_on, NULL, 11.6, 'step_done', 'W', w.id, NULL, NULL, NULL, NULL, 'goal_step', 'wording', w.wording, w.id
FROM referral r JOIN episode e ON e.referral = r.id JOIN plan l ON l.episode = e.id JOIN goal g ON g.plan = l.id JOIN goal_step w ON w.goal = g.id
WHERE w.done_on IS NOT NULL
UNION ALL
SELECT r.participant, g.closed_on, NULL, 11.8, iif(g.reached = 1, 'goal_reached', 'goal_given_up'), 'F', g.id, NULL, NULL, NULL, NULL, 'goal', 'wording',
       g.wording, g.id
FROM referral r JOIN episode e ON e.referral = r.id JOIN plan l ON l.episode = e.id JOIN goal g ON g.plan = l.id WHERE g.closed_on IS NOT NULL
UNION ALL
SELECT x.participant, x.spent_on, NULL, 17.2, 'expense', 'X', x.id, 'expense-category', x.category, printf('%.2f', x.amount_cents / 100.0), NULL,
       NULL, NULL, NULL, NULL
FROM expense x WHERE x.participant IS NOT NULL
UNION ALL
SELECT m.participant, m.resolved_on, NULL, 22.2, 'matter_resolved', 'L', m.id, 'legal-matter-result', m.result, NULL, NULL, NULL, NULL, NULL, NULL
FROM legal_matter m WHERE m.resolved_on IS NOT NULL
UNION ALL
SELECT p.id, p.deceased_on, NULL, 25, 'death', 'P', p.id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL
FROM participant p WHERE p.deceased_on IS NOT NULL AND p.merged_into IS NULL;
