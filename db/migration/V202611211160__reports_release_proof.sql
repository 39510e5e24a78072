-- How each public release was protected, and which values were proved to stay possible of each count that nobody may learn. For the
-- program itself: an auditor asks what was withheld and why. Only ever appended to.
CREATE TABLE release_proof (
    report_run   INTEGER PRIMARY KEY REFERENCES report_run (id),
    threshold    INTEGER NOT NULL,
    rule         TEXT NOT NULL,
    earlier      INTEGER NOT NULL,
    programs     INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    solver       TEXT NOT NULL
) STRICT;
CREATE TABLE proved_range (
    id         INTEGER PRIMARY KEY,
    report_run INTEGER NOT NULL REFERENCES report_run (id),
    statistic  TEXT NOT NULL,
    low        INTEGER NOT NULL,
    high       INTEGER NOT NULL,
    CHECK (low <= high)
) STRICT;
CREATE UNIQUE INDEX proved_range_by_run ON proved_range (report_run, statistic);
