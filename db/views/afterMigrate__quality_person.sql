-- One row is one person whose records can be put right, with the worker and the site of the last referral.
CREATE VIEW quality_person AS
SELECT p.id AS participant,
       coalesce((SELECT s.name FROM referral r JOIN staff s ON s.id = r.owner
                  WHERE r.participant = p.id ORDER BY r.received_on DESC, r.id DESC LIMIT 1),
                (SELECT s.name FROM contact c JOIN staff s ON s.id = c.staff
                  WHERE c.participant = p.id ORDER BY c.contacted_on DESC, c.id DESC LIMIT 1)) AS worker,
       (SELECT t.name FROM referral r JOIN episode e ON e.referral = r.id JOIN site t ON t.id = e.site
         WHERE r.participant = p.id ORDER BY e.enrolled_on DESC, e.id DESC LIMIT 1) AS site
FROM participant p
WHERE p.erased_on IS NULL AND p.merged_into IS NULL;
