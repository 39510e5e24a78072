-- One row is one stay of one person in custody, booked and released; without a release the person is still in. Stays may overlap:
-- the reader counts each night once.
CREATE VIEW report_custody AS
SELECT s.participant,
       s.booked_on,
       s.released_on,
       s.id AS stay
FROM custody_span s;
