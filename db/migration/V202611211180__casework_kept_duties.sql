-- The referrals and tasks of a worker, found without looking at everybody's.
CREATE INDEX referral_by_owner ON referral (owner) WHERE owner IS NOT NULL;
CREATE INDEX task_by_staff ON task (staff) WHERE staff IS NOT NULL;

-- What needs doing on one day, kept for programs so large that it cannot be computed anew whenever somebody asks. Nothing is decided here:
-- the rows come from the very statement that computes them, for everybody once a day and then for whoever something was written about.
-- At most one row: the day for which the tables below hold.
CREATE TABLE case_kept (
    day  TEXT NOT NULL CHECK (day IS date(day))
) STRICT;

-- One row is one thing to do. Persons are numbers without a foreign key: who is deleted is looked at anew like everybody else.
CREATE TABLE case_kept_duty (
    kind         TEXT    NOT NULL,
    happens_on   TEXT    NOT NULL,
    participant  INTEGER NOT NULL,
    subject      TEXT    NOT NULL
) STRICT;
CREATE INDEX case_kept_duty_by_day ON case_kept_duty (kind, happens_on, participant, subject);
CREATE INDEX case_kept_duty_by_participant ON case_kept_duty (participant);

-- One row is one person with an open episode.
CREATE TABLE case_kept_open (
    participant  INTEGER PRIMARY KEY,
    last_seen    TEXT,
    enrolled_on  TEXT NOT NULL
) STRICT;
CREATE INDEX case_kept_open_by_last_seen ON case_kept_open (last_seen, enrolled_on, participant);

-- One row is one person about whom something was written since.
CREATE TABLE case_stale (
    participant  INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER case_referral_added AFTER INSERT ON referral WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_referral_changed AFTER UPDATE ON referral WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_referral_removed AFTER DELETE ON referral WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
END;
CREATE TRIGGER case_contact_added AFTER INSERT ON contact WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_contact_changed AFTER UPDATE ON contact WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_contact_removed AFTER DELETE ON contact WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
END;
CREATE TRIGGER case_consent_added AFTER INSERT ON consent WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_consent_changed AFTER UPDATE ON consent WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_consent_removed AFTER DELETE ON consent WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
END;
CREATE TRIGGER case_assessment_added AFTER INSERT ON assessment WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_assessment_changed AFTER UPDATE ON assessment WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_assessment_removed AFTER DELETE ON assessment WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
END;
CREATE TRIGGER case_legal_matter_added AFTER INSERT ON legal_matter WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_legal_matter_changed AFTER UPDATE ON legal_matter WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_legal_matter_removed AFTER DELETE ON legal_matter WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
END;
CREATE TRIGGER case_custody_span_added AFTER INSERT ON custody_span WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_custody_span_changed AFTER UPDATE ON custody_span WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
    INSERT OR IGNORE INTO case_stale (participant) VALUES (new.participant);
END;
CREATE TRIGGER case_custody_span_removed AFTER DELETE ON custody_span WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.participant);
END;
CREATE TRIGGER case_episode_added AFTER INSERT ON episode WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT (SELECT r.participant FROM referral r WHERE r.id = new.referral) WHERE (SELECT r.participant FROM referral r WHERE r.id = new.referral) IS NOT NULL;
END;
CREATE TRIGGER case_episode_changed AFTER UPDATE ON episode WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT (SELECT r.participant FROM referral r WHERE r.id = old.referral) WHERE (SELECT r.participant FROM referral r WHERE r.id = old.referral) IS NOT NULL;
    INSERT OR IGNORE INTO case_stale (participant) SELECT (SELECT r.participant FROM referral r WHERE r.id = new.referral) WHERE (SELECT r.participant FROM referral r WHERE r.id = new.referral) IS NOT NULL;
END;
CREATE TRIGGER case_episode_removed AFTER DELETE ON episode WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) SELECT (SELECT r.participant FROM referral r WHERE r.id = old.referral) WHERE (SELECT r.participant FROM referral r WHERE r.id = old.referral) IS NOT NULL;
END;
CREATE TRIGGER case_participant_changed AFTER UPDATE ON participant WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.id);
END;
CREATE TRIGGER case_participant_removed AFTER DELETE ON participant WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    INSERT OR IGNORE INTO case_stale (participant) VALUES (old.id);
END;
-- What sites and workers are called, and how they count, concerns everybody.
CREATE TRIGGER case_site_changed AFTER UPDATE ON site WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    DELETE FROM case_kept;
END;
CREATE TRIGGER case_staff_changed AFTER UPDATE ON staff WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    DELETE FROM case_kept;
END;
CREATE TRIGGER case_site_added AFTER INSERT ON site WHEN EXISTS (SELECT 1 FROM case_kept) BEGIN
    DELETE FROM case_kept;
END;
