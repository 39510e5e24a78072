-- One row is one referral (an event, not a person) with the first day on which each later thing happened. Every day stands
-- here, also one after a report's as-of date: the reader leaves those out. A first day is enough for that, because when the
-- first is not seen yet, no later one is.
CREATE VIEW report_referral AS
SELECT r.id AS referral,
       r.participant,
       r.received_on,
       r.age,
       r.door,
       r.pathway,
       coalesce(r.agency_kind, a.kind) AS agency_kind,
       coalesce(r.eligibility, 'UNDETERMINED') AS eligibility,
       r.eligibility IS NULL AS eligibility_missing,
       coalesce(r.decision, 'PENDING') AS decision,
       r.decision IS NULL AS decision_missing,
       r.decided_on,
       date(r.handoff_arrived_at) AS handed_off_on,
       (unixepoch(r.handoff_arrived_at) - unixepoch(r.handoff_called_at)) / 60 AS handoff_minutes,
       r.intake_on,
       -- The window written into the referral, else that of the site it enrolled at, else that of the program's first site.
       coalesce(r.intake_due_on, date(r.received_on, '+' || coalesce(
               (SELECT own.intake_days FROM site own WHERE own.id = e.site),
               (SELECT usual.intake_days FROM site usual WHERE usual.retired_on IS NULL ORDER BY usual.id LIMIT 1),
               30) || ' days')) AS intake_due_on,
       e.enrolled_on,
       e.closed_on,
       coalesce(e.completion, 'IN_PROGRESS') AS completion,
       (SELECT min(c.contacted_on) FROM contact c
         WHERE c.participant = r.participant AND c.direction = 'TWO_WAY' AND c.contacted_on >= r.received_on) AS first_contact_on,
       (SELECT min(s.attended_on) FROM service_connection s
         WHERE s.participant = r.participant AND s.attended_on >= r.received_on) AS first_service_on,
       (SELECT min(s.attended_on) FROM service_connection s
         WHERE s.participant = r.participant AND s.attended_on >= r.received_on
           AND EXISTS (SELECT 1 FROM code_roll_up u
                        WHERE u.list = 'service-category' AND u.code = s.category AND u.roll_up = 'treatment')) AS first_treatment_on
FROM referral r
LEFT JOIN agency a ON a.id = r.agency
LEFT JOIN episode e ON e.referral = r.id;
