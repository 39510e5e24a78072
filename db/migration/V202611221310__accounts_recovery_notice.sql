-- Which lead is still to be told, at the next sign-in, what was done with the recovery key: that it was used, and who got a new passphrase by
-- it; or that it was renewed, and who did. Gone once it was told; the audit log keeps it.
CREATE TABLE recovery_notice (
    id           INTEGER PRIMARY KEY,
    account      INTEGER NOT NULL REFERENCES account (id),
    event        TEXT    NOT NULL CHECK (event IN ('USED', 'RENEWED')),
    about        INTEGER NOT NULL REFERENCES account (id),
    happened_at  TEXT    NOT NULL
) STRICT;
