-- One row is one legal matter that has a day in court.
CREATE VIEW case_court_date AS
SELECT m.id AS legal_matter,
       m.participant,
       p.deceased_on,
       m.type,
       m.court_on,
       m.resolved_on
FROM legal_matter m
JOIN participant p ON p.id = m.participant
WHERE m.court_on IS NOT NULL;
