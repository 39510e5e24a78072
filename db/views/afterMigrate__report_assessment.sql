-- One row is one assessment of one person: the housing class and what else outcomes compare. A yes or no is 1 or 0; null is
-- everything that says neither.
CREATE VIEW report_assessment AS
SELECT a.id AS assessment,
       a.participant,
       a.assessed_on,
       a.stage = '1' AS entry,
       coalesce((SELECT u.roll_up FROM code_roll_up u
                  WHERE u.list = 'living-situation' AND u.code = a.living_situation), 'unknown') AS housing,
       CASE a.employed WHEN '1' THEN 1 WHEN '0' THEN 0 END AS employed,
       CASE a.insured WHEN '1' THEN 1 WHEN '0' THEN 0 END AS insured,
       CASE a.has_id WHEN '1' THEN 1 WHEN '0' THEN 0 END AS has_id,
       CASE a.on_moud WHEN '1' THEN 1 WHEN '0' THEN 0 END AS on_moud,
       coalesce(a.income_monthly_cents, CASE a.income_any WHEN '0' THEN 0 END) AS income_cents,
       coalesce(a.primary_substance, '-9') NOT IN ('1', '-9') AS substance_named,
       coalesce(a.living_situation, '99') = '99' AS living_situation_missing,
       coalesce(a.employed, '99') = '99' AS employed_missing,
       coalesce(a.primary_substance, '-9') = '-9' AS substance_missing
FROM assessment a;
