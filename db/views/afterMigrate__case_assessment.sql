-- One row is one assessment; stage 1 is the entry, from which the reassessment is counted.
CREATE VIEW case_assessment AS
SELECT a.id AS assessment,
       a.participant,
       a.assessed_on,
       a.stage
FROM assessment a;
