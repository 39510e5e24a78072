-- One row is one person, with what stays the same however often the person is referred, and what the earliest entry-stage
-- assessment found. The reader leaves out an entry assessment later than the report's as-of date.
CREATE VIEW report_person AS
SELECT p.id AS participant,
       -- Of a person who was erased the year of birth stays, so that what was recorded still counts as recorded.
       p.dob IS NULL AND p.birth_year IS NULL AS dob_missing,
       p.sex,
       p.veteran,
       p.deceased_on,
       -- Each person in one group only: any Hispanic answer first, then the one race, then multiple.
       (SELECT CASE WHEN count(*) = 0 THEN 'unknown'
                    WHEN max(x.race = 'HispanicLatinao') THEN 'HispanicLatinao'
                    WHEN count(*) = 1 THEN min(x.race)
                    ELSE 'multiple' END
          FROM participant_race x
         WHERE x.participant = p.id AND x.race NOT IN ('8', '9', '99')) AS race_exclusive,
       NOT EXISTS (SELECT 1 FROM participant_race x WHERE x.participant = p.id AND x.race <> '99') AS race_missing,
       e.assessed_on AS entry_assessed_on,
       CASE WHEN e.living_situation IN ('8', '9', '99') THEN e.living_situation
            ELSE coalesce((SELECT u.roll_up FROM code_roll_up u
                            WHERE u.list = 'living-situation' AND u.code = e.living_situation), 'unknown') END AS entry_housing,
       coalesce(e.primary_substance, 'unknown') AS entry_substance
FROM participant p
LEFT JOIN assessment e ON e.id = (SELECT a.id FROM assessment a
                                   WHERE a.participant = p.id AND a.stage = '1'
                                   ORDER BY a.assessed_on, a.id LIMIT 1)
WHERE p.merged_into IS NULL;
