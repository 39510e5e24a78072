-- One row is one two-way contact: attempts and talks with somebody else do not mean that the person was seen.
CREATE VIEW case_contact AS
SELECT c.id AS contact,
       c.participant,
       c.contacted_on,
       c.staff
FROM contact c
WHERE c.direction = 'TWO_WAY';
