-- One row is one stay in custody.
CREATE VIEW case_custody AS
SELECT k.id AS custody_span,
       k.participant,
       k.booked_on,
       k.released_on,
       k.facility
FROM custody_span k;
