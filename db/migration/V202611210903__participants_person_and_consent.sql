-- One person the program knows, however often referred. Every name in the file stands in this table and the three below it,
-- sealed. birth_year is the coded fact that reports may use; the age at a referral stands with the referral.
-- erased_on: from that day nothing here tells who it was; what is counted stays.
CREATE TABLE participant (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    first_name           BLOB,
    last_name            BLOB,
    name_quality         TEXT REFERENCES code_name_quality (code),
    dob                  BLOB,
    dob_quality          TEXT REFERENCES code_dob_quality (code),
    birth_year           INTEGER CHECK (birth_year BETWEEN 1900 AND 2100),
    sex                  TEXT REFERENCES code_sex (code),
    gender_local         BLOB,
    additional_race      BLOB,
    language             TEXT REFERENCES code_language (code),
    veteran              TEXT REFERENCES code_yes_no (code),
    tribal_affiliation   BLOB,
    phone                BLOB,
    deceased_on          TEXT CHECK (deceased_on IS date(deceased_on)),
    erased_on            TEXT CHECK (erased_on IS date(erased_on)),
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX participant_by_recorded_at ON participant (recorded_at, id);

-- When each participant was last written, in the order of writing, whoever wrote: what is kept in memory of people is brought
-- up to date by what came after the number it knows. The row of a deleted participant stays.
CREATE TABLE participant_touch (
    participant  INTEGER PRIMARY KEY,
    place        INTEGER NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER participant_inserted AFTER INSERT ON participant BEGIN
    INSERT INTO participant_touch (participant, place) VALUES (new.id, (SELECT coalesce(max(place), 0) + 1 FROM participant_touch))
    ON CONFLICT (participant) DO UPDATE SET place = excluded.place;
END;
CREATE TRIGGER participant_updated AFTER UPDATE ON participant BEGIN
    INSERT INTO participant_touch (participant, place) VALUES (new.id, (SELECT coalesce(max(place), 0) + 1 FROM participant_touch))
    ON CONFLICT (participant) DO UPDATE SET place = excluded.place;
END;
CREATE TRIGGER participant_deleted AFTER DELETE ON participant BEGIN
    INSERT INTO participant_touch (participant, place) VALUES (old.id, (SELECT coalesce(max(place), 0) + 1 FROM participant_touch))
    ON CONFLICT (participant) DO UPDATE SET place = excluded.place;
END;

-- One name a person is also known by.
CREATE TABLE participant_alias (
    participant  INTEGER NOT NULL REFERENCES participant (id),
    place        INTEGER NOT NULL CHECK (place >= 0),
    alias        BLOB NOT NULL,
    PRIMARY KEY (participant, place)
) STRICT, WITHOUT ROWID;

-- One box a person ticked for race and ethnicity (HMIS 3.04), or 8, 9, 99.
CREATE TABLE participant_race (
    participant  INTEGER NOT NULL REFERENCES participant (id),
    race         TEXT NOT NULL REFERENCES code_race (code),
    PRIMARY KEY (participant, race)
) STRICT, WITHOUT ROWID;

-- One number another system knows the person by. No full social security number is kept.
CREATE TABLE participant_identifier (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    participant  INTEGER NOT NULL REFERENCES participant (id),
    type         TEXT NOT NULL REFERENCES code_identifier_type (code),
    value        BLOB NOT NULL,
    issuer       BLOB,
    valid_from   TEXT CHECK (valid_from IS date(valid_from)),
    valid_to     TEXT CHECK (valid_to IS date(valid_to)),
    CHECK (valid_to >= valid_from)
) STRICT;
CREATE INDEX participant_identifier_by_participant ON participant_identifier (participant);

-- One permission a person signed, with the nine elements of 42 CFR 2.31(a): participant; discloser; the data classes below;
-- the recipients below; purpose; revocation_right, how it may be revoked; expires_on or expires_event; signer; signed_on.
CREATE TABLE consent (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER NOT NULL REFERENCES participant (id),
    type                 TEXT NOT NULL REFERENCES code_consent_type (code),
    signed_on            TEXT NOT NULL CHECK (signed_on IS date(signed_on)),
    effective_on         TEXT CHECK (effective_on IS date(effective_on)),
    expires_on           TEXT CHECK (expires_on IS date(expires_on)),
    expires_event        BLOB,
    revoked_on           TEXT CHECK (revoked_on IS date(revoked_on)),
    revocation_method    BLOB,
    purpose              BLOB,
    signer               TEXT CHECK (signer IN ('SELF', 'GUARDIAN')),
    discloser            BLOB,
    revocation_right     BLOB,
    form_version         BLOB,
    copy_location        BLOB,
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CHECK (expires_on >= signed_on),
    CHECK (revoked_on >= signed_on)
) STRICT;
CREATE INDEX consent_by_participant ON consent (participant, signed_on);

-- One party that a consent lets receive information.
CREATE TABLE consent_recipient (
    consent    INTEGER NOT NULL REFERENCES consent (id),
    place      INTEGER NOT NULL CHECK (place >= 0),
    recipient  BLOB NOT NULL,
    PRIMARY KEY (consent, place)
) STRICT, WITHOUT ROWID;

-- One kind of information that a consent covers.
CREATE TABLE consent_data_class (
    consent     INTEGER NOT NULL REFERENCES consent (id),
    data_class  TEXT NOT NULL REFERENCES code_data_class (code),
    PRIMARY KEY (consent, data_class)
) STRICT, WITHOUT ROWID;

-- One time information that names people left the program: to whom, for what, on which consent or else on which law. Without
-- a participant it was about everybody. reference says which order, agreement or emergency the law was applied to.
CREATE TABLE disclosure_log (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    version       INTEGER NOT NULL DEFAULT 0,
    participant   INTEGER REFERENCES participant (id),
    disclosed_on  TEXT NOT NULL CHECK (disclosed_on IS date(disclosed_on)),
    recipient     BLOB NOT NULL,
    consent       INTEGER REFERENCES consent (id),
    legal_basis   TEXT REFERENCES code_legal_basis (code),
    reference     BLOB,
    purpose       BLOB NOT NULL,
    staff         INTEGER REFERENCES staff (id),
    CHECK ((consent IS NULL) <> (legal_basis IS NULL)),
    CHECK (consent IS NULL OR participant IS NOT NULL)
) STRICT;
CREATE INDEX disclosure_by_participant ON disclosure_log (participant, disclosed_on);
CREATE INDEX disclosure_by_consent ON disclosure_log (consent) WHERE consent IS NOT NULL;

-- One kind of information that was disclosed.
CREATE TABLE disclosure_data_class (
    disclosure_log  INTEGER NOT NULL REFERENCES disclosure_log (id),
    data_class      TEXT NOT NULL REFERENCES code_data_class (code),
    PRIMARY KEY (disclosure_log, data_class)
) STRICT, WITHOUT ROWID;
