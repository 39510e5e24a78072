-- One row is one answer a table of a report can show: what it is called and where it stands. List 'any' holds the answers that
-- are no codes: what was not recorded, bands and groups that a report makes. Their words belong to them: a code that is the same
-- word, from a file of before there was that rule, would stand in the report a second time.
CREATE VIEW report_answer AS
WITH made (answer, label, position) AS (VALUES
    ('under 18', 'Under 18', 1), ('18-24', '18–24', 2), ('25-34', '25–34', 3), ('35-44', '35–44', 4),
    ('45-54', '45–54', 5), ('55-64', '55–64', 6), ('65+', '65 and over', 7),
    ('homeless', 'Homeless', -4), ('institutional', 'Institutional', -3), ('temporary', 'Temporary', -2), ('permanent', 'Permanent', -1),
    ('multiple', 'More than one race', 9000), ('unknown', 'Not recorded', 9001), ('not_assessed', 'No entry assessment', 9002)),
coded (list, answer, label, position) AS (
    SELECT 'sex', code, label, position FROM code_sex
    UNION ALL SELECT 'race', code, label, position FROM code_race
    UNION ALL SELECT 'door', code, label, position FROM code_door
    UNION ALL SELECT 'pathway', code, label, position FROM code_pathway
    UNION ALL SELECT 'agency-kind', code, label, position FROM code_agency_kind
    UNION ALL SELECT 'yes-no', code, label, position FROM code_yes_no
    UNION ALL SELECT 'substance', code, label, position FROM code_substance
    UNION ALL SELECT 'living-situation', code, label, position FROM code_living_situation WHERE code IN ('8', '9', '99')
    UNION ALL SELECT 'closure-reason', code, label, position FROM code_closure_reason)
SELECT list, answer, label, position FROM coded WHERE answer NOT IN (SELECT answer FROM made)
UNION ALL SELECT 'any', answer, label, position FROM made;
