-- One version of the key of one group. The highest seals; an earlier one is gone once everything is sealed anew.
CREATE TABLE key_version (
    key_group  TEXT NOT NULL CHECK (key_group IN ('IDENTITY', 'NARRATIVE', 'AUDIT')),
    version    INTEGER NOT NULL CHECK (version > 0),
    made_at    TEXT NOT NULL,
    PRIMARY KEY (key_group, version)
) STRICT, WITHOUT ROWID;

-- The public keys of one account (0: of the recovery key). They stay when the account goes: what it signed can still be checked.
CREATE TABLE key_holder (
    owner        INTEGER PRIMARY KEY,
    grantee      BLOB NOT NULL,
    signature    BLOB NOT NULL,
    endorsement  BLOB NOT NULL
) STRICT;

-- One copy of the slot that an account's passphrase (owner 0: the recovery key) opens. Each slot stands here twice.
CREATE TABLE key_slot (
    owner        INTEGER NOT NULL REFERENCES key_holder (owner) DEFERRABLE INITIALLY DEFERRED,
    copy         INTEGER NOT NULL CHECK (copy IN (1, 2)),
    salt         BLOB NOT NULL,
    memory_kib   INTEGER NOT NULL,
    passes       INTEGER NOT NULL,
    lanes        INTEGER NOT NULL,
    key_file     INTEGER NOT NULL CHECK (key_file IN (0, 1)),
    sealed_keys  BLOB NOT NULL,
    checksum     BLOB NOT NULL,
    PRIMARY KEY (owner, copy)
) STRICT, WITHOUT ROWID;

-- One version of one group's key, wrapped so that only its owner can open it.
CREATE TABLE key_grant (
    owner      INTEGER NOT NULL REFERENCES key_holder (owner) DEFERRABLE INITIALLY DEFERRED,
    key_group  TEXT NOT NULL,
    version    INTEGER NOT NULL,
    wrapped    BLOB NOT NULL,
    PRIMARY KEY (owner, key_group, version),
    FOREIGN KEY (key_group, version) REFERENCES key_version (key_group, version) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
