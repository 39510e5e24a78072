-- Someone who may sign in. The passphrase is nowhere: it opens a slot of the vault. The name is not secret.
-- epoch counts up with every change of role or standing; a session that began under an older one ends.
CREATE TABLE account (
    id                 INTEGER PRIMARY KEY,
    version            INTEGER NOT NULL DEFAULT 0,
    name               TEXT    NOT NULL UNIQUE COLLATE NOCASE CHECK (length(trim(name)) > 0),
    staff              INTEGER REFERENCES staff (id),
    role               TEXT    NOT NULL CHECK (role IN ('CASE_MANAGER', 'PROGRAM_LEAD', 'EVALUATOR')),
    epoch              INTEGER NOT NULL DEFAULT 1,
    first_passphrase   INTEGER NOT NULL CHECK (first_passphrase IN (0, 1)),
    disabled_at        TEXT,
    made_at            TEXT    NOT NULL,
    made_by            INTEGER REFERENCES account (id),
    last_signed_in_at  TEXT,
    reset_at           TEXT,
    reset_by           INTEGER REFERENCES account (id),
    CHECK ((reset_at IS NULL) = (reset_by IS NULL))
) STRICT;

-- Failed sign-ins of an account since the last that went through, and when the next may be tried. One row for all names that
-- nobody bears: account 0.
CREATE TABLE sign_in_failure (
    account     INTEGER PRIMARY KEY,
    failures    INTEGER NOT NULL CHECK (failures > 0),
    not_before  TEXT    NOT NULL
) STRICT;

-- How the sessions of this file behave: at most one row.
CREATE TABLE session_rule (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    lock_minutes  INTEGER NOT NULL CHECK (lock_minutes BETWEEN 2 AND 15)
) STRICT;

-- The form that a user left unfinished; the id is the account's. command is its words, content what was typed.
CREATE TABLE draft (
    id       INTEGER PRIMARY KEY REFERENCES account (id),
    command  TEXT NOT NULL,
    content  BLOB NOT NULL
) STRICT;
