-- One row is one task, done or not, with the person it is for, if there is one.
CREATE VIEW case_task AS
SELECT t.id AS task,
       t.participant,
       s.name AS worker,
       t.made_on,
       t.due_on,
       t.done_on,
       t.words
FROM task t
LEFT JOIN staff s ON s.id = t.staff;
