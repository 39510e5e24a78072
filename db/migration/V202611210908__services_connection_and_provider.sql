-- Someone the program connects people to.
CREATE TABLE provider (
    id          INTEGER PRIMARY KEY,
    version     INTEGER NOT NULL DEFAULT 0,
    name        TEXT NOT NULL UNIQUE COLLATE NOCASE,
    phone       TEXT,
    retired_on  TEXT CHECK (retired_on IS date(retired_on)),
    import_id   INTEGER REFERENCES import (id)
) STRICT;

-- One kind of help a provider gives.
CREATE TABLE provider_category (
    provider  INTEGER NOT NULL REFERENCES provider (id),
    category  TEXT NOT NULL REFERENCES code_service_category (code),
    PRIMARY KEY (provider, category)
) STRICT, WITHOUT ROWID;

-- One attempt to link one person to one kind of help. Needed, referred, appointment, attended, engaged, ended: each has its
-- own date because funders count each one.
CREATE TABLE service_connection (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER NOT NULL REFERENCES participant (id),
    episode              INTEGER REFERENCES episode (id),
    category             TEXT NOT NULL REFERENCES code_service_category (code),
    provider             INTEGER REFERENCES provider (id),
    need_on              TEXT CHECK (need_on IS date(need_on)),
    referred_on          TEXT CHECK (referred_on IS date(referred_on)),
    warm                 INTEGER CHECK (warm IN (0, 1)),
    appointment_on       TEXT CHECK (appointment_on IS date(appointment_on)),
    attended_on          TEXT CHECK (attended_on IS date(attended_on)),
    engaged_on           TEXT CHECK (engaged_on IS date(engaged_on)),
    ended_on             TEXT CHECK (ended_on IS date(ended_on)),
    result               TEXT REFERENCES code_service_result (code) CHECK (result IN ('1', '2', '3')),
    barrier              TEXT REFERENCES code_service_barrier (code),
    cost_source          TEXT REFERENCES code_cost_source (code),
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX service_connection_by_participant ON service_connection (participant, attended_on);
CREATE INDEX service_connection_by_category ON service_connection (category);
CREATE INDEX service_connection_by_episode ON service_connection (episode) WHERE episode IS NOT NULL;
