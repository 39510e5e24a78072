-- One package that left for evaluation: who made it, when, of whom, for whom, and the hash of its list of hashes.
CREATE TABLE export_package (
    id             INTEGER PRIMARY KEY,
    version        INTEGER NOT NULL DEFAULT 0,
    made_on        TEXT NOT NULL CHECK (made_on IS date(made_on)),
    made_by        TEXT NOT NULL,
    profile        TEXT NOT NULL CHECK (profile IN ('public', 'evaluator')),
    recipient      TEXT NOT NULL,
    agreement      TEXT,
    sud_basis      TEXT,
    health_basis   TEXT,
    series         TEXT,
    period_from    TEXT NOT NULL CHECK (period_from IS date(period_from)),
    period_to      TEXT NOT NULL CHECK (period_to IS date(period_to)),
    as_of          TEXT NOT NULL CHECK (as_of IS date(as_of)),
    least_alike    INTEGER NOT NULL,
    people         INTEGER NOT NULL,
    released       INTEGER NOT NULL,
    sha256         TEXT NOT NULL,
    CHECK (period_to >= period_from)
) STRICT;

-- One person in one package, with what the row reads in the columns that others may know: later packages of the same people are
-- checked against it.
CREATE TABLE export_member (
    id              INTEGER PRIMARY KEY,
    export_package  INTEGER NOT NULL REFERENCES export_package (id),
    participant     INTEGER NOT NULL REFERENCES participant (id),
    reads           TEXT NOT NULL
) STRICT;
CREATE INDEX export_member_by_package ON export_member (export_package);
CREATE INDEX export_member_by_participant ON export_member (participant);

-- The random number that a person's pseudonyms are made of, under the key of an export.
CREATE TABLE export_subject (
    id           INTEGER PRIMARY KEY,
    participant  INTEGER NOT NULL REFERENCES participant (id),
    subject      TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX export_subject_by_participant ON export_subject (participant);

-- One half of the key of a series whose packages can be joined. The other half lies in a file beside the data file.
CREATE TABLE export_series (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    version  INTEGER NOT NULL DEFAULT 0,
    name     TEXT NOT NULL UNIQUE COLLATE NOCASE,
    secret   BLOB NOT NULL
) STRICT;
