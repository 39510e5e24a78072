-- One row is one episode (a person has as many as enrolments), with the person, the age and the way in from its referral.
CREATE VIEW report_episode AS
SELECT e.id AS episode,
       e.referral,
       r.participant,
       e.enrolled_on,
       e.closed_on,
       e.closure_reason,
       r.age,
       r.door,
       r.pathway,
       coalesce(r.agency_kind, a.kind) AS agency_kind
FROM episode e
JOIN referral r ON r.id = e.referral
LEFT JOIN agency a ON a.id = r.agency;
