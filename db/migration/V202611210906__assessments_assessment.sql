-- One interview of one person at one stage (HMIS 5.03.1): the entry is the baseline of every outcome.
CREATE TABLE assessment (
    id                        INTEGER PRIMARY KEY AUTOINCREMENT,
    version                   INTEGER NOT NULL DEFAULT 0,
    participant               INTEGER NOT NULL REFERENCES participant (id),
    episode                   INTEGER REFERENCES episode (id),
    assessed_on               TEXT NOT NULL CHECK (assessed_on IS date(assessed_on)),
    stage                     TEXT NOT NULL REFERENCES code_collection_stage (code),
    living_situation          TEXT REFERENCES code_living_situation (code),
    subsidy                   TEXT REFERENCES code_subsidy_type (code),
    length_of_stay            TEXT REFERENCES code_length_of_stay (code),
    times_homeless            TEXT REFERENCES code_times_homeless (code),
    months_homeless           TEXT REFERENCES code_months_homeless (code),
    employed                  TEXT REFERENCES code_yes_no (code),
    employment_type           TEXT REFERENCES code_employment_type (code),
    not_employed_reason       TEXT REFERENCES code_not_employed_reason (code),
    last_grade                TEXT REFERENCES code_last_grade (code),
    income_any                TEXT REFERENCES code_yes_no (code),
    income_monthly_cents      INTEGER CHECK (income_monthly_cents >= 0),
    benefits_any              TEXT REFERENCES code_yes_no (code),
    insured                   TEXT REFERENCES code_yes_no (code),
    not_insured_reason        TEXT REFERENCES code_not_insured_reason (code),
    disabling_condition       TEXT REFERENCES code_yes_no (code),
    health_status             TEXT REFERENCES code_health_status (code),
    dv_survivor               TEXT REFERENCES code_yes_no (code),
    dv_recency                TEXT REFERENCES code_dv_recency (code),
    dv_fleeing                TEXT REFERENCES code_yes_no (code),
    primary_substance         TEXT REFERENCES code_substance (code),
    route                     TEXT REFERENCES code_route (code),
    frequency                 TEXT REFERENCES code_frequency (code),
    overdoses_12m             INTEGER CHECK (overdoses_12m >= 0),
    has_naloxone              TEXT REFERENCES code_yes_no (code),
    in_treatment              TEXT REFERENCES code_yes_no (code),
    on_moud                   TEXT REFERENCES code_yes_no (code),
    in_mental_health_care     TEXT REFERENCES code_yes_no (code),
    arrests_30d               INTEGER CHECK (arrests_30d >= 0),
    on_supervision            TEXT REFERENCES code_yes_no (code),
    has_warrants              TEXT REFERENCES code_yes_no (code),
    has_id                    TEXT REFERENCES code_yes_no (code),
    has_birth_certificate     TEXT REFERENCES code_yes_no (code),
    has_social_security_card  TEXT REFERENCES code_yes_no (code),
    external_key              BLOB,
    external_key_lookup       BLOB UNIQUE,
    import_id                 INTEGER REFERENCES import (id),
    import_hash               BLOB,
    recorded_at               TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX assessment_by_participant ON assessment (participant, assessed_on);
CREATE INDEX assessment_by_episode ON assessment (episode) WHERE episode IS NOT NULL;

-- One source of income a person named (HMIS 4.02).
CREATE TABLE assessment_income (
    assessment    INTEGER NOT NULL REFERENCES assessment (id),
    source        TEXT NOT NULL REFERENCES code_income_source (code),
    received      TEXT NOT NULL REFERENCES code_yes_no_collected (code),
    amount_cents  INTEGER CHECK (amount_cents >= 0),
    PRIMARY KEY (assessment, source)
) STRICT, WITHOUT ROWID;

-- One benefit that is not money (HMIS 4.03).
CREATE TABLE assessment_benefit (
    assessment  INTEGER NOT NULL REFERENCES assessment (id),
    benefit     TEXT NOT NULL REFERENCES code_benefit (code),
    received    TEXT NOT NULL REFERENCES code_yes_no_collected (code),
    PRIMARY KEY (assessment, benefit)
) STRICT, WITHOUT ROWID;

-- One health insurance (HMIS 4.04).
CREATE TABLE assessment_insurance (
    assessment  INTEGER NOT NULL REFERENCES assessment (id),
    insurance   TEXT NOT NULL REFERENCES code_insurance (code),
    covered     TEXT NOT NULL REFERENCES code_yes_no_collected (code),
    PRIMARY KEY (assessment, insurance)
) STRICT, WITHOUT ROWID;

-- One disability asked about (HMIS 4.05 to 4.10).
CREATE TABLE assessment_disability (
    assessment  INTEGER NOT NULL REFERENCES assessment (id),
    disability  TEXT NOT NULL REFERENCES code_disability_type (code),
    response    TEXT NOT NULL REFERENCES code_substance_use_response (code),
    indefinite  TEXT REFERENCES code_yes_no (code),
    PRIMARY KEY (assessment, disability)
) STRICT, WITHOUT ROWID;

-- A second and further substances; the primary one stands in the assessment.
CREATE TABLE assessment_substance (
    assessment  INTEGER NOT NULL REFERENCES assessment (id),
    substance   TEXT NOT NULL REFERENCES code_substance (code),
    route       TEXT REFERENCES code_route (code),
    frequency   TEXT REFERENCES code_frequency (code),
    PRIMARY KEY (assessment, substance)
) STRICT, WITHOUT ROWID;

-- One kind of help the person asked for.
CREATE TABLE assessment_need (
    assessment  INTEGER NOT NULL REFERENCES assessment (id),
    category    TEXT NOT NULL REFERENCES code_service_category (code),
    PRIMARY KEY (assessment, category)
) STRICT, WITHOUT ROWID;

-- One score of a screening instrument.
CREATE TABLE assessment_score (
    assessment  INTEGER NOT NULL REFERENCES assessment (id),
    instrument  TEXT NOT NULL,
    score       REAL NOT NULL,
    PRIMARY KEY (assessment, instrument)
) STRICT, WITHOUT ROWID;

-- One observation of how something stands in a person's life, between or beside assessments.
CREATE TABLE outcome_observation (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    participant  INTEGER NOT NULL REFERENCES participant (id),
    episode      INTEGER REFERENCES episode (id),
    observed_on  TEXT NOT NULL CHECK (observed_on IS date(observed_on)),
    stage        TEXT NOT NULL REFERENCES code_collection_stage (code),
    domain       TEXT NOT NULL REFERENCES code_outcome_domain (code),
    code         TEXT,
    value        BLOB,
    source       TEXT REFERENCES code_observation_source (code)
) STRICT;
