-- One row is one arrest of one person, for a new charge or on a warrant, but for those that led to a referral themselves. Several
-- on one day are one arrest: the reader counts different days.
CREATE VIEW report_arrest AS
SELECT j.participant,
       j.happened_on AS arrested_on,
       j.kind = 'ARREST_NEW_CHARGE' AS new_charge,
       j.id AS event
FROM justice_event j
WHERE j.kind IN ('ARREST_NEW_CHARGE', 'ARREST_WARRANT') AND coalesce(j.index_event, 0) = 0;
