-- What a day's list looks for: appointments around today, those that were kept sorted out in the index itself; legal matters
-- that are not resolved, and steps that are not taken, by their day.
CREATE INDEX service_connection_by_appointment_on ON service_connection (appointment_on, attended_on, ended_on) WHERE appointment_on IS NOT NULL;
DROP INDEX legal_matter_by_court_on;
CREATE INDEX legal_matter_by_resolved_on ON legal_matter (resolved_on, court_on);
CREATE INDEX goal_step_by_done_on ON goal_step (done_on, due_on);

-- What is kept of a day knows neither appointments nor steps: it is put together anew, and then follows these tables, too. A step is
-- about whom the episode is of that its plan belongs to; whichever of the three is written last finds the person.
DELETE FROM case_kept;
CREATE TRIGGER case_service_connection_added AFTER INSERT ON service_connection WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_service_connection_changed AFTER UPDATE ON service_connection WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_service_connection_removed AFTER DELETE ON service_connection WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
END;
CREATE TRIGGER case_goal_step_added AFTER INSERT ON goal_step WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM goal g JOIN plan l ON l.id = g.plan JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE g.id = new.goal;
END;
CREATE TRIGGER case_goal_step_changed AFTER UPDATE ON goal_step WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM goal g JOIN plan l ON l.id = g.plan JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE g.id = old.goal;
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM goal g JOIN plan l ON l.id = g.plan JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE g.id = new.goal;
END;
CREATE TRIGGER case_goal_step_removed AFTER DELETE ON goal_step WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM goal g JOIN plan l ON l.id = g.plan JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE g.id = old.goal;
END;
CREATE TRIGGER case_goal_added AFTER INSERT ON goal WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM plan l JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE l.id = new.plan;
END;
CREATE TRIGGER case_goal_changed AFTER UPDATE ON goal WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM plan l JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE l.id = old.plan;
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM plan l JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE l.id = new.plan;
END;
CREATE TRIGGER case_goal_removed AFTER DELETE ON goal WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM plan l JOIN episode e ON e.id = l.episode JOIN referral r ON r.id = e.referral WHERE l.id = old.plan;
END;
CREATE TRIGGER case_plan_added AFTER INSERT ON plan WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM episode e JOIN referral r ON r.id = e.referral WHERE e.id = new.episode;
END;
CREATE TRIGGER case_plan_changed AFTER UPDATE ON plan WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM episode e JOIN referral r ON r.id = e.referral WHERE e.id = old.episode;
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM episode e JOIN referral r ON r.id = e.referral WHERE e.id = new.episode;
END;
CREATE TRIGGER case_plan_removed AFTER DELETE ON plan WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT r.participant FROM episode e JOIN referral r ON r.id = e.referral WHERE e.id = old.episode;
END;
