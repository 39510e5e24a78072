-- One contact, or one attempt at it; attempts are counted apart from two-way contacts.
CREATE TABLE contact (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER NOT NULL REFERENCES participant (id),
    episode              INTEGER REFERENCES episode (id),
    contacted_on         TEXT NOT NULL CHECK (contacted_on IS date(contacted_on)),
    minutes              INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    mode                 TEXT REFERENCES code_contact_mode (code) CHECK (mode IN ('FIELD', 'OFFICE', 'PHONE', 'TEXT', 'EMAIL', 'LETTER')),
    direction            TEXT NOT NULL REFERENCES code_contact_direction (code) CHECK (direction IN ('TWO_WAY', 'ATTEMPTED', 'COLLATERAL')),
    staff                INTEGER REFERENCES staff (id),
    area                 BLOB,
    outcome              BLOB,
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX contact_by_participant ON contact (participant, direction, contacted_on);
CREATE INDEX contact_by_day ON contact (contacted_on, direction);
CREATE INDEX contact_by_episode ON contact (episode) WHERE episode IS NOT NULL;

-- One thing a contact was about.
CREATE TABLE contact_topic (
    contact  INTEGER NOT NULL REFERENCES contact (id),
    topic    TEXT NOT NULL REFERENCES code_contact_topic (code),
    PRIMARY KEY (contact, topic)
) STRICT, WITHOUT ROWID;
