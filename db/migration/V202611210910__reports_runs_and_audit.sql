-- One report that was run: what was asked, on which day, and the hash of what came out.
CREATE TABLE report_run (
    id                  INTEGER PRIMARY KEY,
    version             INTEGER NOT NULL DEFAULT 0,
    name                TEXT NOT NULL,
    definition_version  INTEGER NOT NULL,
    period_from         TEXT NOT NULL CHECK (period_from IS date(period_from)),
    period_to           TEXT NOT NULL CHECK (period_to IS date(period_to)),
    as_of               TEXT NOT NULL CHECK (as_of IS date(as_of)),
    audience            TEXT NOT NULL CHECK (audience IN ('public', 'internal')),
    run_at              TEXT NOT NULL,
    formats             TEXT NOT NULL,
    sha256              TEXT NOT NULL,
    CHECK (period_to >= period_from)
) STRICT;

-- Who did what to which record, and when. Only ever appended to.
CREATE TABLE audit_log (
    id           INTEGER PRIMARY KEY,
    happened_at  TEXT NOT NULL,
    staff        INTEGER REFERENCES staff (id),
    action       TEXT NOT NULL,
    table_name   TEXT,
    record       INTEGER,
    detail       TEXT
) STRICT;
