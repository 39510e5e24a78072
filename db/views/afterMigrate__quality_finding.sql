-- One row is one record that breaks a rule of config/quality/rules.yml, from the day from_on (without one: always), with the values
-- that the rule looked at as facts: they stand in the list and in the command that puts it right, and an exemption holds for them.
CREATE VIEW quality_finding AS
SELECT 'dob-missing' AS rule, 'P' AS letter, p.id AS record, p.id AS participant, NULL AS from_on,
       json_object('dob_quality', p.dob_quality) AS facts
FROM participant p WHERE p.dob IS NULL
UNION ALL
SELECT 'sex-missing', 'P', p.id, p.id, NULL, json_object('sex', p.sex)
FROM participant p WHERE coalesce(p.sex, '99') = '99'
UNION ALL
SELECT 'race-missing', 'P', p.id, p.id, NULL, json_object('race', (SELECT max(x.race) FROM participant_race x WHERE x.participant = p.id))
FROM participant p WHERE NOT EXISTS (SELECT 1 FROM participant_race x WHERE x.participant = p.id AND x.race <> '99')
UNION ALL
SELECT 'name-incomplete', 'P', p.id, p.id, NULL,
       json_object('lacks', CASE WHEN p.first_name IS NULL AND p.last_name IS NULL THEN 'first and last name'
                                 WHEN p.first_name IS NULL THEN 'first name' ELSE 'last name' END)
FROM participant p WHERE p.first_name IS NULL OR p.last_name IS NULL
UNION ALL
SELECT 'living-situation-unknown', 'P', a.participant, a.participant, NULL, json_object('last_assessed_on', max(a.assessed_on))
FROM assessment a GROUP BY a.participant HAVING sum(coalesce(a.living_situation, '99') NOT IN ('8', '9', '99')) = 0
UNION ALL
SELECT 'employment-unknown', 'P', a.participant, a.participant, NULL, json_object('last_assessed_on', max(a.assessed_on))
FROM assessment a GROUP BY a.participant HAVING sum(coalesce(a.employed, '99') NOT IN ('8', '9', '99')) = 0
UNION ALL
SELECT 'substance-unknown', 'P', a.participant, a.participant, NULL, json_object('last_assessed_on', max(a.assessed_on))
FROM assessment a GROUP BY a.participant HAVING sum(coalesce(a.primary_substance, '-9') <> '-9') = 0
UNION ALL
SELECT 'decision-missing', 'R', r.id, r.participant, date(r.received_on, '+15 days'),
       json_object('received_on', r.received_on, 'decision', r.decision)
FROM referral r WHERE coalesce(r.decision, 'PENDING') = 'PENDING'
UNION ALL
SELECT 'eligibility-missing', 'R', r.id, r.participant, NULL, json_object('decided_on', r.decided_on, 'eligibility', r.eligibility)
FROM referral r WHERE r.decision = 'APPROVED' AND coalesce(r.eligibility, 'UNDETERMINED') = 'UNDETERMINED'
UNION ALL
SELECT 'denial-without-reason', 'R', r.id, r.participant, NULL, json_object('decided_on', r.decided_on)
FROM referral r WHERE r.decision = 'DENIED' AND r.denial_reason IS NULL
UNION ALL
SELECT 'charge-missing', 'R', r.id, r.participant, NULL, json_object('received_on', r.received_on)
FROM referral r WHERE r.door = 'ARREST' AND NOT EXISTS (SELECT 1 FROM charge g WHERE g.referral = r.id)
UNION ALL
SELECT 'intake-late', 'R', r.id, r.participant, date(r.intake_due_on, '+1 day'),
       json_object('received_on', r.received_on, 'intake_due_on', r.intake_due_on)
FROM referral r WHERE r.intake_due_on IS NOT NULL AND r.intake_on IS NULL AND coalesce(r.eligibility, '') <> 'INELIGIBLE'
  AND coalesce(r.decision, 'PENDING') NOT IN ('DENIED', 'WITHDRAWN')
UNION ALL
SELECT 'enrolled-without-intake', 'E', e.id, r.participant, NULL, json_object('enrolled_on', e.enrolled_on, 'referral', 'R' || r.id)
FROM episode e JOIN referral r ON r.id = e.referral WHERE r.intake_on IS NULL
UNION ALL
SELECT 'intake-without-assessment', 'R', r.id, r.participant, NULL, json_object('intake_on', r.intake_on)
FROM referral r WHERE r.intake_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assessment a WHERE a.participant = r.participant)
UNION ALL
SELECT 'reassessment-missing', 'E', e.id, r.participant, date(max(a.assessed_on), '+' || (c.reassess_days + 31) || ' days'),
       json_object('last_assessed_on', max(a.assessed_on), 'enrolled_on', e.enrolled_on)
FROM episode e JOIN referral r ON r.id = e.referral JOIN assessment a ON a.participant = r.participant JOIN case_episode c ON c.episode = e.id
WHERE e.closed_on IS NULL GROUP BY e.id
UNION ALL
SELECT 'consent-missing', 'E', e.id, r.participant,
       coalesce((SELECT date(max(min(coalesce(c.revoked_on, '9999-12-30'), coalesce(date(c.expires_on, '+1 day'), '9999-12-30'))))
                   FROM consent c WHERE c.participant = r.participant), e.enrolled_on),
       json_object('enrolled_on', e.enrolled_on, 'last_signed_on',
                   (SELECT max(c.signed_on) FROM consent c WHERE c.participant = r.participant))
FROM episode e JOIN referral r ON r.id = e.referral WHERE e.closed_on IS NULL
UNION ALL
SELECT 'call-before-referral', 'R', r.id, r.participant, NULL,
       json_object('received_on', r.received_on, 'handoff_called_at', r.handoff_called_at)
FROM referral r WHERE date(r.handoff_called_at) < r.received_on
UNION ALL
SELECT 'released-before-arrival', 'R', r.id, r.participant, NULL,
       json_object('handoff_arrived_at', r.handoff_arrived_at, 'handoff_released_at', r.handoff_released_at)
FROM referral r WHERE r.handoff_released_at < r.handoff_arrived_at
UNION ALL
SELECT 'age-impossible', 'R', r.id, r.participant, NULL,
       json_object('birth_year', p.birth_year, 'received_on', r.received_on)
FROM referral r JOIN participant p ON p.id = r.participant
WHERE p.birth_year IS NOT NULL AND substr(r.received_on, 1, 4) - p.birth_year NOT BETWEEN 10 AND 100
UNION ALL
SELECT 'denied-but-enrolled', 'E', e.id, r.participant, NULL,
       json_object('enrolled_on', e.enrolled_on, 'referral', 'R' || r.id, 'decision', r.decision)
FROM episode e JOIN referral r ON r.id = e.referral WHERE r.decision IN ('DENIED', 'WITHDRAWN')
UNION ALL
SELECT 'enrolled-twice', 'E', e.id, r.participant, NULL, json_object('enrolled_on', e.enrolled_on, 'other', 'E' || min(o.id))
FROM episode e JOIN referral r ON r.id = e.referral
JOIN referral r2 ON r2.participant = r.participant AND r2.id <> r.id
JOIN episode o ON o.referral = r2.id AND o.closed_on IS NULL AND (o.enrolled_on, o.id) > (e.enrolled_on, e.id)
WHERE e.closed_on IS NULL GROUP BY e.id
UNION ALL
SELECT 'enrolled-after-death', 'E', e.id, r.participant, NULL, json_object('deceased_on', p.deceased_on, 'enrolled_on', e.enrolled_on)
FROM episode e JOIN referral r ON r.id = e.referral JOIN participant p ON p.id = r.participant
WHERE e.closed_on IS NULL AND p.deceased_on IS NOT NULL
UNION ALL
SELECT 'contact-before-referral', 'C', c.id, c.participant, NULL,
       json_object('contacted_on', c.contacted_on, 'first_received_on', f.first_on)
FROM contact c JOIN (SELECT r.participant, min(r.received_on) AS first_on FROM referral r GROUP BY r.participant) f
  ON f.participant = c.participant AND c.contacted_on < f.first_on
UNION ALL
SELECT 'contact-after-death', 'C', c.id, c.participant, NULL,
       json_object('contacted_on', c.contacted_on, 'deceased_on', p.deceased_on)
FROM participant p JOIN contact c ON c.participant = p.id AND c.direction = 'TWO_WAY' AND c.contacted_on > p.deceased_on
UNION ALL
SELECT 'fatal-overdose', 'O', o.id, o.participant, NULL, json_object('happened_on', o.happened_on)
FROM overdose o JOIN participant p ON p.id = o.participant WHERE o.fatal = 1 AND p.deceased_on IS NULL
UNION ALL
-- Who was sent somewhere and never there counts, too, when that was before the episode closed, and from the day after the appointment.
SELECT 'service-left-open', 'S', s.id, s.participant,
       CASE WHEN coalesce(s.engaged_on, s.attended_on) IS NULL THEN date(s.appointment_on, '+1 day') END,
       json_object('attended_on', s.attended_on, 'closed_on', max(e.closed_on))
FROM service_connection s JOIN referral r ON r.participant = s.participant JOIN episode e ON e.referral = r.id
WHERE s.ended_on IS NULL AND coalesce(s.engaged_on, s.attended_on, s.referred_on, s.appointment_on) IS NOT NULL
GROUP BY s.id HAVING count(*) = count(e.closed_on)
   AND (coalesce(s.engaged_on, s.attended_on) IS NOT NULL OR coalesce(s.referred_on, s.appointment_on) <= max(e.closed_on))
UNION ALL
SELECT 'service-not-attended', 'S', s.id, s.participant, date(coalesce(s.appointment_on, s.referred_on), '+91 days'),
       json_object('referred_on', s.referred_on, 'appointment_on', s.appointment_on)
FROM service_connection s JOIN participant p ON p.id = s.participant
LEFT JOIN referral r ON r.participant = s.participant LEFT JOIN episode e ON e.referral = r.id
WHERE s.ended_on IS NULL AND coalesce(s.engaged_on, s.attended_on) IS NULL AND coalesce(s.referred_on, s.appointment_on) IS NOT NULL
  AND coalesce(s.barrier, '') <> 'DECLINED' AND p.deceased_on IS NULL
GROUP BY s.id HAVING count(e.id) > count(e.closed_on) OR count(e.id) = 0
    OR coalesce(s.referred_on, s.appointment_on) > max(e.closed_on)
UNION ALL
SELECT 'attended-before-referred', 'S', s.id, s.participant, NULL,
       json_object('referred_on', s.referred_on, 'attended_on', s.attended_on)
FROM service_connection s WHERE s.attended_on < s.referred_on
UNION ALL
SELECT 'engaged-before-attended', 'S', s.id, s.participant, NULL,
       json_object('attended_on', s.attended_on, 'engaged_on', s.engaged_on)
FROM service_connection s WHERE s.engaged_on < s.attended_on
UNION ALL
SELECT 'custody-overlap', 'K', k.id, k.participant, NULL,
       json_object('booked_on', k.booked_on, 'released_on', k.released_on, 'other', 'K' || min(o.id), 'other_booked_on', min(o.booked_on))
FROM custody_span k JOIN custody_span o ON o.participant = k.participant AND (o.booked_on, o.id) > (k.booked_on, k.id)
 AND o.booked_on < coalesce(k.released_on, '9999-12-31')
GROUP BY k.id;
