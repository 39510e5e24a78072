-- One enrolment in the program; a re-referral opens a new one. Being active is read from contacts, not from here.
CREATE TABLE episode (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    referral             INTEGER NOT NULL REFERENCES referral (id) UNIQUE,
    site                 INTEGER REFERENCES site (id),
    enrolled_on          TEXT NOT NULL CHECK (enrolled_on IS date(enrolled_on)),
    closed_on            TEXT CHECK (closed_on IS date(closed_on)),
    closure_reason       TEXT REFERENCES code_closure_reason (code),
    completion           TEXT REFERENCES code_completion (code) CHECK (completion IN ('COMPLETED', 'NOT_COMPLETED', 'IN_PROGRESS')),
    destination          TEXT REFERENCES code_living_situation (code),
    subsidy              TEXT REFERENCES code_subsidy_type (code),
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    CHECK (closed_on >= enrolled_on)
) STRICT;
CREATE INDEX episode_by_enrolled_on ON episode (enrolled_on, closed_on);

-- One judgement of a worker on how a person is engaged, from the day it holds.
CREATE TABLE engagement_status (
    id        INTEGER PRIMARY KEY,
    version   INTEGER NOT NULL DEFAULT 0,
    episode   INTEGER NOT NULL REFERENCES episode (id),
    status    TEXT NOT NULL REFERENCES code_engagement_status (code),
    since_on  TEXT NOT NULL CHECK (since_on IS date(since_on)),
    staff     INTEGER REFERENCES staff (id)
) STRICT;
CREATE INDEX engagement_status_by_episode ON engagement_status (episode, since_on);

-- One intervention plan, in the participant's own words.
CREATE TABLE plan (
    id         INTEGER PRIMARY KEY,
    version    INTEGER NOT NULL DEFAULT 0,
    episode    INTEGER NOT NULL REFERENCES episode (id),
    made_on    TEXT NOT NULL CHECK (made_on IS date(made_on)),
    review_on  TEXT CHECK (review_on IS date(review_on))
) STRICT;

-- One goal of a plan.
CREATE TABLE goal (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    version    INTEGER NOT NULL DEFAULT 0,
    plan       INTEGER NOT NULL REFERENCES plan (id),
    wording    BLOB NOT NULL,
    domain     TEXT REFERENCES code_outcome_domain (code),
    set_on     TEXT NOT NULL CHECK (set_on IS date(set_on)),
    closed_on  TEXT CHECK (closed_on IS date(closed_on)),
    reached    INTEGER CHECK (reached IN (0, 1)),
    CHECK (closed_on >= set_on)
) STRICT;

-- One step towards a goal.
CREATE TABLE goal_step (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    version  INTEGER NOT NULL DEFAULT 0,
    goal     INTEGER NOT NULL REFERENCES goal (id),
    wording  BLOB NOT NULL,
    due_on   TEXT CHECK (due_on IS date(due_on)),
    done_on  TEXT CHECK (done_on IS date(done_on))
) STRICT;

-- One person talked about at the operational work group: what was decided, nothing clinical.
CREATE TABLE owg_item (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    version   INTEGER NOT NULL DEFAULT 0,
    episode   INTEGER NOT NULL REFERENCES episode (id),
    met_on    TEXT NOT NULL CHECK (met_on IS date(met_on)),
    decision  BLOB NOT NULL,
    actions   BLOB
) STRICT;

-- One matter before a court that the liaison prosecutor helps with.
CREATE TABLE legal_matter (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    version       INTEGER NOT NULL DEFAULT 0,
    participant   INTEGER NOT NULL REFERENCES participant (id),
    episode       INTEGER REFERENCES episode (id),
    type          TEXT NOT NULL REFERENCES code_legal_matter_type (code),
    cause_number  BLOB,
    court_on      TEXT CHECK (court_on IS date(court_on)),
    need          BLOB,
    resolved_on   TEXT CHECK (resolved_on IS date(resolved_on)),
    result        TEXT REFERENCES code_legal_matter_result (code)
) STRICT;

-- Money spent; without a participant it was spent on the program as a whole.
CREATE TABLE expense (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    version              INTEGER NOT NULL DEFAULT 0,
    participant          INTEGER REFERENCES participant (id),
    episode              INTEGER REFERENCES episode (id),
    spent_on             TEXT NOT NULL CHECK (spent_on IS date(spent_on)),
    category             TEXT NOT NULL REFERENCES code_expense_category (code),
    amount_cents         INTEGER NOT NULL CHECK (amount_cents >= 0),
    funder               TEXT,
    external_key         BLOB,
    external_key_lookup  BLOB UNIQUE,
    import_id            INTEGER REFERENCES import (id),
    import_hash          BLOB,
    recorded_at          TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX expense_by_spent_on ON expense (spent_on);
CREATE INDEX expense_by_participant ON expense (participant) WHERE participant IS NOT NULL;
