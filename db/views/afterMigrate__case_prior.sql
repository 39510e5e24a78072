-- One row is one thing on file about a person that eligibility rules may ask for, with the days it was so. What is open has no
-- first day; ended_on is the day from which it no longer counts.
CREATE VIEW case_prior AS
SELECT r.participant,
       'FAILED_DEFLECTION' AS kind,
       e.closed_on AS happened_on,
       NULL AS ended_on,
       NULL AS offence
FROM episode e
JOIN referral r ON r.id = e.referral
WHERE e.completion = 'NOT_COMPLETED' AND e.closed_on IS NOT NULL
UNION ALL
SELECT participant, 'CONVICTION', happened_on, NULL, offence
FROM justice_event WHERE kind = 'CONVICTION'
UNION ALL
SELECT participant, 'FAILED_TO_APPEAR', happened_on, NULL, offence
FROM justice_event WHERE offence = '90K'
UNION ALL
SELECT participant, iif(type = 'WARRANT', 'OPEN_WARRANT', 'OPEN_CASE'), NULL, resolved_on, NULL
FROM legal_matter WHERE type IN ('WARRANT', 'PENDING');
