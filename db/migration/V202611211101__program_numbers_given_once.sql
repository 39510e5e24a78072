-- The number of a worker, an agency or a provider that was taken back is not given again: what was written on paper as V7 stays V7.
-- Each table is made anew under its own name; until the end nobody minds that its rows are gone for a moment.
PRAGMA defer_foreign_keys = ON;

CREATE TEMP TABLE staff_before AS SELECT id, version, name, retired_on, import_id FROM staff;
DROP TABLE staff;
-- Someone who works for the program: case manager, peer, lead.
CREATE TABLE staff (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL DEFAULT 0,
    name        TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    retired_on  TEXT    CHECK (retired_on IS date(retired_on)),
    import_id   INTEGER REFERENCES import (id)
) STRICT;
INSERT INTO staff (id, version, name, retired_on, import_id) SELECT id, version, name, retired_on, import_id FROM staff_before;
DROP TABLE staff_before;

CREATE TEMP TABLE agency_before AS SELECT id, version, name, kind, retired_on, import_id FROM agency;
DROP TABLE agency;
-- Who refers people: police department, fire and EMS, provider, community group.
CREATE TABLE agency (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL DEFAULT 0,
    name        TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    kind        TEXT    REFERENCES code_agency_kind (code),
    retired_on  TEXT    CHECK (retired_on IS date(retired_on)),
    import_id   INTEGER REFERENCES import (id)
) STRICT;
INSERT INTO agency (id, version, name, kind, retired_on, import_id) SELECT id, version, name, kind, retired_on, import_id FROM agency_before;
DROP TABLE agency_before;

CREATE TEMP TABLE provider_before AS SELECT id, version, name, phone, retired_on, import_id FROM provider;
DROP TABLE provider;
-- Someone the program connects people to.
CREATE TABLE provider (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL DEFAULT 0,
    name        TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    phone       TEXT,
    retired_on  TEXT    CHECK (retired_on IS date(retired_on)),
    import_id   INTEGER REFERENCES import (id)
) STRICT;
INSERT INTO provider (id, version, name, phone, retired_on, import_id) SELECT id, version, name, phone, retired_on, import_id FROM provider_before;
DROP TABLE provider_before;
