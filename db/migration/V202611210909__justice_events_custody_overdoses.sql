-- One thing the justice system did. index_event 1: it is the very event that led to a referral.
CREATE TABLE justice_event (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER NOT NULL REFERENCES participant (id),
    happened_on          TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    kind                 TEXT NOT NULL REFERENCES code_justice_kind (code) CHECK (kind IN ('ARREST_NEW_CHARGE', 'ARREST_WARRANT', 'CITATION', 'CHARGE_FILED', 'CONVICTION',
    'CASE_DISPOSED',  'PRISON_ADMIT', 'PRISON_RELEASE')),
    offence              TEXT REFERENCES code_offence (code) CHECK (offence NOT IN ('30A', '30B', '30C', '30D', '49C')),
    level                TEXT REFERENCES code_offence_level (code),
    agency               BLOB,
    jurisdiction         BLOB,
    source               TEXT REFERENCES code_justice_source (code),
    index_event          INTEGER CHECK (index_event IN (0, 1)),
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX justice_event_by_participant ON justice_event (participant, happened_on);

-- One stay in custody; without a release date the person is still in.
CREATE TABLE custody_span (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER NOT NULL REFERENCES participant (id),
    booked_on            TEXT NOT NULL CHECK (booked_on IS date(booked_on)),
    released_on          TEXT CHECK (released_on IS date(released_on)),
    facility             BLOB,
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CHECK (released_on >= booked_on)
) STRICT;
CREATE INDEX custody_span_by_participant ON custody_span (participant, booked_on);

-- One overdose. It is never an offence: no charge or arrest can hang on it.
CREATE TABLE overdose (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER NOT NULL REFERENCES participant (id),
    happened_on          TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    fatal                INTEGER CHECK (fatal IN (0, 1)),
    naloxone             INTEGER CHECK (naloxone IN (0, 1)),
    naloxone_by          BLOB,
    doses                INTEGER CHECK (doses >= 0),
    outcome              TEXT CHECK (outcome IN ('ALIVE', 'TRANSPORTED', 'REFUSED', 'DECEASED')),
    follow_up_at         TEXT CHECK (follow_up_at IS strftime('%Y-%m-%dT%H:%M', follow_up_at)),
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX overdose_by_participant ON overdose (participant, happened_on);
