-- One row is one race or ethnicity that one person named, alone or beside others; a person who named none has one row, unknown.
CREATE VIEW report_person_race AS
SELECT p.id AS participant,
       coalesce(x.race, 'unknown') AS race
FROM participant p
LEFT JOIN participant_race x ON x.participant = p.id AND x.race NOT IN ('8', '9', '99')
WHERE p.merged_into IS NULL;
