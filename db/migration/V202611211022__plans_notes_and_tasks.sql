CREATE INDEX plan_by_episode ON plan (episode);
CREATE INDEX goal_by_plan ON goal (plan);
CREATE INDEX goal_step_by_goal ON goal_step (goal);

-- One note about one person, in words; it is sealed and goes into no figure.
CREATE TABLE note (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    participant  INTEGER NOT NULL REFERENCES participant (id),
    written_on   TEXT NOT NULL CHECK (written_on IS date(written_on)),
    staff        INTEGER REFERENCES staff (id),
    words        BLOB NOT NULL,
    recorded_at  TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX note_by_participant ON note (participant, written_on);

-- One thing somebody means to do, for a person or not, by a day. The words may name people and are sealed.
CREATE TABLE task (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    participant  INTEGER REFERENCES participant (id),
    staff        INTEGER REFERENCES staff (id),
    words        BLOB NOT NULL,
    made_on      TEXT NOT NULL CHECK (made_on IS date(made_on)),
    due_on       TEXT NOT NULL CHECK (due_on IS date(due_on)),
    done_on      TEXT CHECK (done_on IS date(done_on)),
    recorded_at  TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CHECK (done_on >= made_on)
) STRICT;
CREATE INDEX task_by_participant ON task (participant) WHERE participant IS NOT NULL;
CREATE INDEX task_open ON task (due_on) WHERE done_on IS NULL;
