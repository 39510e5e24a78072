-- One row is one episode (a person has as many as enrolments), with the owner of the referral it came from.
CREATE VIEW case_episode AS
SELECT e.id AS episode,
       r.participant,
       p.deceased_on,
       r.received_on,
       e.enrolled_on,
       e.closed_on,
       s.name AS owner,
       t.name AS site,
       coalesce(t.reassess_days, 180) AS reassess_days
FROM episode e
JOIN referral r ON r.id = e.referral
JOIN participant p ON p.id = r.participant
LEFT JOIN staff s ON s.id = r.owner
LEFT JOIN site t ON t.id = coalesce(e.site, r.site, (SELECT min(usual.id) FROM site usual WHERE usual.retired_on IS NULL));
