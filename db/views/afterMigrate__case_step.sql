-- One row is one step towards a goal that has a day, with the days on which its goal and its episode were closed.
CREATE VIEW case_step AS
SELECT w.id AS step,
       r.participant,
       p.deceased_on,
       g.set_on,
       g.closed_on AS goal_closed_on,
       e.closed_on AS episode_closed_on,
       w.due_on,
       w.done_on,
       w.wording
FROM goal_step w
JOIN goal g ON g.id = w.goal
JOIN plan l ON l.id = g.plan
JOIN episode e ON e.id = l.episode
JOIN referral r ON r.id = e.referral
JOIN participant p ON p.id = r.participant
WHERE w.due_on IS NOT NULL;
