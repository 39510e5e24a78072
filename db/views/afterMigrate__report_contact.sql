-- One row is one contact, one attempt at it, or one talk with somebody else about a person.
CREATE VIEW report_contact AS
SELECT c.id AS contact,
       c.participant,
       c.contacted_on,
       c.direction,
       c.mode,
       c.minutes,
       c.staff
FROM contact c;
