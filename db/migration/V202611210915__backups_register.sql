-- One backup that was begun. It counts once it was verified; the file itself lies in a folder.
CREATE TABLE backup (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at     TEXT NOT NULL,
    folder         TEXT NOT NULL,
    file_name      TEXT NOT NULL,
    note           BLOB,
    -- a sealed value that every backup has, so that opening it shows that its keys are the right ones
    canary         BLOB NOT NULL,
    -- the first change that no earlier backup holds
    unsaved_since  TEXT,
    bytes          INTEGER,
    sha256         TEXT,
    row_count      INTEGER,
    audit_head     TEXT,
    verified_at    TEXT,
    CHECK (verified_at IS NULL OR (bytes IS NOT NULL AND sha256 IS NOT NULL AND row_count IS NOT NULL))
) STRICT;

-- When the first change was made that no backup holds, if there is one.
CREATE TABLE unsaved_change (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    since  TEXT NOT NULL
) STRICT;
