-- One meeting in the field; may never become a referral, and may be with someone nobody could identify.
CREATE TABLE encounter (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    version         INTEGER NOT NULL DEFAULT 0,
    participant     INTEGER REFERENCES participant (id),
    met_at          TEXT CHECK (met_at IS strftime('%Y-%m-%dT%H:%M', met_at)),
    area            BLOB,
    agency          INTEGER REFERENCES agency (id),
    officer_unit    BLOB,
    source          TEXT REFERENCES code_encounter_source (code),
    pathway         TEXT REFERENCES code_pathway (code),
    overdose        INTEGER CHECK (overdose IN (0, 1)),
    naloxone        INTEGER CHECK (naloxone IN (0, 1)),
    offer_made      INTEGER CHECK (offer_made IN (0, 1)),
    offer_result    TEXT REFERENCES code_offer_result (code),
    decline_reason  TEXT REFERENCES code_decline_reason (code)
) STRICT;

-- One referral of one person. Received, decided, handed off, taken in: four facts, four dates, on purpose.
-- Enrolment is an episode. age is the person's in full years on the day received, empty without a birth date.
-- intake_due_on is the site's window as it stood when the referral was written.
CREATE TABLE referral (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER NOT NULL REFERENCES participant (id),
    encounter            INTEGER REFERENCES encounter (id),
    received_on          TEXT NOT NULL CHECK (received_on IS date(received_on)),
    age                  INTEGER CHECK (age BETWEEN 0 AND 130),
    door                 TEXT NOT NULL REFERENCES code_door (code) CHECK (door IN ('ARREST', 'SOCIAL', 'COMMUNITY')),
    pathway              TEXT REFERENCES code_pathway (code),
    agency               INTEGER REFERENCES agency (id),
    agency_kind          TEXT REFERENCES code_agency_kind (code),
    referrer_role        TEXT REFERENCES code_referrer_role (code),
    perceived_race       TEXT REFERENCES code_perceived_race (code),
    perceived_ethnicity  TEXT REFERENCES code_perceived_ethnicity (code),
    perceived_sex        TEXT REFERENCES code_perceived_sex (code),
    incident_number      BLOB,
    owner                INTEGER REFERENCES staff (id),
    eligibility          TEXT REFERENCES code_eligibility (code) CHECK (eligibility IN ('ELIGIBLE', 'INELIGIBLE', 'UNDETERMINED')),
    ineligible_reason    BLOB,
    decision             TEXT REFERENCES code_decision (code) CHECK (decision IN ('APPROVED', 'DENIED', 'WAITLIST', 'WITHDRAWN', 'PENDING')),
    decided_on           TEXT CHECK (decided_on IS date(decided_on)),
    decided_by           BLOB,
    denial_reason        TEXT REFERENCES code_denial_reason (code),
    handoff_called_at    TEXT CHECK (handoff_called_at IS strftime('%Y-%m-%dT%H:%M', handoff_called_at)),
    handoff_arrived_at   TEXT CHECK (handoff_arrived_at IS strftime('%Y-%m-%dT%H:%M', handoff_arrived_at)),
    handoff_released_at  TEXT CHECK (handoff_released_at IS strftime('%Y-%m-%dT%H:%M', handoff_released_at)),
    handoff_mode         TEXT REFERENCES code_handoff_mode (code),
    handoff_result       TEXT REFERENCES code_handoff_result (code),
    intake_due_on        TEXT CHECK (intake_due_on IS date(intake_due_on)),
    intake_on            TEXT CHECK (intake_on IS date(intake_on)),
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CHECK (decided_on >= received_on),
    CHECK (intake_on >= received_on),
    CHECK (handoff_arrived_at >= handoff_called_at)
) STRICT;
CREATE INDEX referral_by_participant ON referral (participant, received_on);
CREATE INDEX referral_by_received_on ON referral (received_on);

-- One criterion of the site's eligibility rules, answered for one referral under one version of the rules.
CREATE TABLE eligibility_result (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    version        INTEGER NOT NULL DEFAULT 0,
    referral       INTEGER NOT NULL REFERENCES referral (id),
    criterion      TEXT NOT NULL,
    rule_version   TEXT NOT NULL,
    outcome        TEXT NOT NULL REFERENCES code_eligibility_outcome (code) CHECK (outcome IN ('MET', 'NOT_MET', 'WAIVED', 'UNKNOWN')),
    amount         REAL,
    unit           TEXT REFERENCES code_drug_unit (code),
    evidence       BLOB,
    waiver_reason  BLOB,
    UNIQUE (referral, criterion)
) STRICT;

-- One charge held over a referral through the arrest door, with where the prosecutor stands now.
-- Offences that would record immigration status cannot be stored.
CREATE TABLE charge (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    referral             INTEGER NOT NULL REFERENCES referral (id),
    offence              TEXT NOT NULL REFERENCES code_offence (code) CHECK (offence NOT IN ('30A', '30B', '30C', '30D', '49C')),
    local_statute        BLOB,
    level                TEXT REFERENCES code_offence_level (code),
    arrest_type          TEXT REFERENCES code_arrest_type (code),
    criminal_activity    TEXT REFERENCES code_criminal_activity (code),
    drug                 TEXT REFERENCES code_drug (code),
    quantity             REAL CHECK (quantity >= 0),
    unit                 TEXT REFERENCES code_drug_unit (code),
    status               TEXT NOT NULL REFERENCES code_charge_status (code),
    status_on            TEXT CHECK (status_on IS date(status_on)),
    decided_by           BLOB,
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX charge_by_referral ON charge (referral);
CREATE INDEX charge_by_status_on ON charge (status_on);

-- One step in the history of a charge.
CREATE TABLE charge_status_change (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    version     INTEGER NOT NULL DEFAULT 0,
    charge      INTEGER NOT NULL REFERENCES charge (id),
    status      TEXT NOT NULL REFERENCES code_charge_status (code),
    status_on   TEXT NOT NULL CHECK (status_on IS date(status_on)),
    decided_by  BLOB
) STRICT;
