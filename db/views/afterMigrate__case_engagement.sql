-- One row is one judgement of a worker on how a person is engaged; the last one up to a day is the one that holds.
CREATE VIEW case_engagement AS
SELECT g.id AS engagement,
       g.episode,
       g.status,
       g.since_on
FROM engagement_status g;
