-- One answer to a field of the program's own (config/fields), on one record of one of four kinds. What may leave lies clear, like
-- every other code, date and number; what is an identifier, or has no role and stays inside, is sealed. Nothing in it is free text.
-- A record may come to have two answers to one field when two people become one; the later counts.
CREATE TABLE field_value (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    participant  INTEGER REFERENCES participant (id),
    referral     INTEGER REFERENCES referral (id),
    assessment   INTEGER REFERENCES assessment (id),
    contact      INTEGER REFERENCES contact (id),
    field        TEXT NOT NULL CHECK (field NOT GLOB '*[^a-z0-9_]*'),
    coded        TEXT CHECK (coded NOT GLOB '*[^-.0-9A-Za-z_]*'),
    inside       BLOB,
    import_id    INTEGER REFERENCES import (id),
    recorded_at  TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CHECK ((participant IS NOT NULL) + (referral IS NOT NULL) + (assessment IS NOT NULL) + (contact IS NOT NULL) = 1),
    CHECK (coded IS NULL OR inside IS NULL)
) STRICT;
CREATE INDEX field_value_by_participant ON field_value (participant, field) WHERE participant IS NOT NULL;
CREATE INDEX field_value_by_referral ON field_value (referral, field) WHERE referral IS NOT NULL;
CREATE INDEX field_value_by_assessment ON field_value (assessment, field) WHERE assessment IS NOT NULL;
CREATE INDEX field_value_by_contact ON field_value (contact, field) WHERE contact IS NOT NULL;
