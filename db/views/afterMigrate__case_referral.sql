-- One row is one referral with the days on which the program still owed it something. The reader decides what was so on a day.
CREATE VIEW case_referral AS
SELECT r.id AS referral,
       r.participant,
       p.deceased_on,
       r.received_on,
       r.door,
       coalesce(r.decision, 'PENDING') AS decision,
       r.decided_on,
       r.handoff_called_at,
       r.handoff_arrived_at,
       r.handoff_result,
       -- The window written into the referral, else that of the program's first site.
       coalesce(r.intake_due_on, date(r.received_on, '+' || coalesce(
               (SELECT usual.intake_days FROM site usual WHERE usual.retired_on IS NULL ORDER BY usual.id LIMIT 1),
               30) || ' days')) AS intake_due_on,
       r.intake_on,
       e.closed_on,
       s.name AS owner,
       t.name AS site
FROM referral r
JOIN participant p ON p.id = r.participant
LEFT JOIN episode e ON e.referral = r.id
LEFT JOIN staff s ON s.id = r.owner
LEFT JOIN site t ON t.id = coalesce(r.site, (SELECT min(usual.id) FROM site usual WHERE usual.retired_on IS NULL));
