-- One file or folder with all records that left: who made it, when, for whom and on which law, and its hash.
CREATE TABLE export_full (
    id           INTEGER PRIMARY KEY,
    version      INTEGER NOT NULL DEFAULT 0,
    made_on      TEXT NOT NULL CHECK (made_on IS date(made_on)),
    made_by      TEXT NOT NULL,
    recipient    TEXT NOT NULL,
    legal_basis  TEXT NOT NULL REFERENCES code_legal_basis (code),
    disclosure   INTEGER NOT NULL REFERENCES disclosure_log (id),
    sealed       INTEGER NOT NULL CHECK (sealed IN (0, 1)),
    people       INTEGER NOT NULL,
    rows         INTEGER NOT NULL,
    sha256       TEXT NOT NULL
) STRICT;
CREATE INDEX export_full_by_legal_basis ON export_full (legal_basis);
CREATE INDEX export_full_by_disclosure ON export_full (disclosure);
