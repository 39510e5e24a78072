-- Which scripts last brought this file up to date; exactly one row. An unchanged fingerprint lets a start skip the migration.
CREATE TABLE schema_fingerprint (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    scripts  TEXT    NOT NULL
) STRICT;
