-- One row is one member of staff, those who left included: somebody has to look after the people they had.
CREATE VIEW case_worker AS
SELECT s.id AS staff,
       s.name
FROM staff s;
