-- One time somebody with the law behind them, or who says so, wanted records: what came, and by when it is to be answered.
CREATE TABLE legal_request (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    participant  INTEGER REFERENCES participant (id),
    received_on  TEXT NOT NULL CHECK (received_on IS date(received_on)),
    kind         TEXT NOT NULL REFERENCES code_legal_request (code),
    sender       BLOB NOT NULL,
    wanted       BLOB NOT NULL,
    answer_by    TEXT CHECK (answer_by IS date(answer_by)),
    staff        INTEGER REFERENCES staff (id),
    CHECK (answer_by >= received_on)
) STRICT;
CREATE INDEX legal_request_by_participant ON legal_request (participant);

-- A duty to keep everything of a person, from the day it was set until it is lifted.
CREATE TABLE legal_hold (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    version       INTEGER NOT NULL DEFAULT 0,
    participant   INTEGER NOT NULL REFERENCES participant (id),
    set_on        TEXT NOT NULL CHECK (set_on IS date(set_on)),
    reason        BLOB NOT NULL,
    requested_by  BLOB NOT NULL,
    staff         INTEGER REFERENCES staff (id),
    lifted_on     TEXT CHECK (lifted_on IS date(lifted_on)),
    lifted_why    BLOB,
    CHECK (lifted_on >= set_on)
) STRICT;
CREATE INDEX legal_hold_by_participant ON legal_hold (participant) WHERE lifted_on IS NULL;
