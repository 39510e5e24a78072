-- One row is one overdose of one person.
CREATE VIEW report_overdose AS
SELECT o.participant,
       o.happened_on,
       coalesce(o.fatal, 0) = 1 OR coalesce(o.outcome, '') = 'DECEASED' AS fatal,
       o.id AS overdose
FROM overdose o;
