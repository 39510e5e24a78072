-- The program this file belongs to: exactly one row, written by setup.
CREATE TABLE program (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    version     INTEGER NOT NULL DEFAULT 0,
    name        TEXT    NOT NULL CHECK (length(trim(name)) > 0),
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    set_up_on   TEXT    NOT NULL CHECK (set_up_on IS date(set_up_on))
) STRICT;

-- A place the program works from. intake_days is the window, in days from the referral, in which intake must be done.
CREATE TABLE site (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 0,
    name         TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    intake_days  INTEGER NOT NULL DEFAULT 30 CHECK (intake_days BETWEEN 1 AND 365),
    retired_on   TEXT    CHECK (retired_on IS date(retired_on))
) STRICT;

-- Someone who works for the program: case manager, peer, lead.
CREATE TABLE staff (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 0,
    name        TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    retired_on  TEXT    CHECK (retired_on IS date(retired_on)),
    import_id   INTEGER REFERENCES import (id)
) STRICT;

-- Who refers people: police department, fire and EMS, provider, community group.
CREATE TABLE agency (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 0,
    name        TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    kind        TEXT    REFERENCES code_agency_kind (code),
    retired_on  TEXT    CHECK (retired_on IS date(retired_on)),
    import_id   INTEGER REFERENCES import (id)
) STRICT;
