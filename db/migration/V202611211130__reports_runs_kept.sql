-- What is kept of a run beside what was asked: enough to count again, to say what changed since, and to show whose paper a file is.
-- fingerprint is of the records that reports count, journal_at and import_at the last change and the last import that were in them. released holds the figures of a
-- public run as they left; those of an internal run are raw, and sealed. Both are packed.
CREATE TABLE report_record (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    run              INTEGER NOT NULL UNIQUE REFERENCES report_run (id),
    account          INTEGER NOT NULL,
    program_version  TEXT NOT NULL,
    definitions      TEXT NOT NULL,
    fingerprint      TEXT NOT NULL,
    journal_at       INTEGER NOT NULL,
    import_at        INTEGER NOT NULL,
    audit_head       TEXT NOT NULL,
    released         TEXT,
    figures          BLOB
) STRICT;

-- One file that a run left.
CREATE TABLE report_file (
    run     INTEGER NOT NULL REFERENCES report_run (id),
    name    TEXT NOT NULL,
    bytes   INTEGER NOT NULL CHECK (bytes >= 0),
    sha256  TEXT NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (run, name)
) STRICT, WITHOUT ROWID;

-- What the lead wrote about the figures of a run; the latest of a run stands.
CREATE TABLE report_commentary (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    run         INTEGER NOT NULL REFERENCES report_run (id),
    account     INTEGER NOT NULL,
    written_at  TEXT NOT NULL,
    words       BLOB
) STRICT;
CREATE INDEX report_commentary_by_run ON report_commentary (run);
