-- One finding of a rule of quality that is not an error, with the values it was said of: with others it is one again.
CREATE TABLE quality_exemption (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    rule         TEXT NOT NULL,
    letter       TEXT NOT NULL,
    record       INTEGER NOT NULL,
    participant  INTEGER NOT NULL REFERENCES participant (id),
    facts        TEXT NOT NULL CHECK (json_valid(facts)),
    accepted_on  TEXT NOT NULL CHECK (accepted_on IS date(accepted_on)),
    staff        INTEGER REFERENCES staff (id),
    reason       BLOB,
    reopened_on  TEXT CHECK (reopened_on IS date(reopened_on)),
    CHECK (reopened_on >= accepted_on)
) STRICT;
CREATE UNIQUE INDEX quality_exemption_standing ON quality_exemption (rule, letter, record) WHERE reopened_on IS NULL;
CREATE INDEX quality_exemption_by_participant ON quality_exemption (participant);
