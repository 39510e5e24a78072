-- A worker's judgement may carry a note, which is sealed: the table is made anew with numbers that are never given twice.
CREATE TABLE engagement_status_with_note (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    version   INTEGER NOT NULL DEFAULT 0,
    episode   INTEGER NOT NULL REFERENCES episode (id),
    status    TEXT NOT NULL REFERENCES code_engagement_status (code),
    since_on  TEXT NOT NULL CHECK (since_on IS date(since_on)),
    staff     INTEGER REFERENCES staff (id),
    note      BLOB
) STRICT;
INSERT INTO engagement_status_with_note (id, version, episode, status, since_on, staff)
SELECT id, version, episode, status, since_on, staff FROM engagement_status;
DROP TABLE engagement_status;
ALTER TABLE engagement_status_with_note RENAME TO engagement_status;
CREATE INDEX engagement_status_by_episode ON engagement_status (episode, since_on);

-- One closure that was taken back: what the episode said of its end until then, and why it goes on.
CREATE TABLE episode_reopening (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    version         INTEGER NOT NULL DEFAULT 0,
    episode         INTEGER NOT NULL REFERENCES episode (id),
    closed_on       TEXT NOT NULL CHECK (closed_on IS date(closed_on)),
    closure_reason  TEXT REFERENCES code_closure_reason (code),
    completion      TEXT REFERENCES code_completion (code),
    destination     TEXT REFERENCES code_living_situation (code),
    reopened_on     TEXT NOT NULL CHECK (reopened_on IS date(reopened_on)),
    reason          BLOB NOT NULL,
    staff           INTEGER REFERENCES staff (id),
    CHECK (reopened_on >= closed_on)
) STRICT;
CREATE INDEX episode_reopening_by_episode ON episode_reopening (episode);
