-- One row is one reason why a worker may have to look after a person: a talk, a referral or a task. A person stands there as often.
CREATE VIEW case_acquaintance AS
SELECT s.name AS worker, c.participant FROM staff s JOIN contact c ON c.staff = s.id WHERE c.direction = 'TWO_WAY'
UNION ALL
SELECT s.name, r.participant FROM staff s JOIN referral r ON r.owner = s.id
UNION ALL
SELECT s.name, t.participant FROM staff s JOIN task t ON t.staff = s.id WHERE t.participant IS NOT NULL;
