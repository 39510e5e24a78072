-- One report that was run: what was asked, on which day, and the hash of what came out.
CREATE TABLE report_run (
    id                  INTEGER PRIMARY KEY,
    version             INTEGER NOT NULL DEFAULT 0,
    name                TEXT NOT NULL,
    definition_version  INTEGER NOT NULL,
    period_from         TEXT NOT NULL CHECK (period_from IS date(period_from)),
    period_to           TEXT NOT NULL CHECK (period_to IS date(period_to)),
    as_of               TEXT NOT NULL CHECK (as_of IS date(as_of)),
    audience            TEXT NOT NULL CHECK (audience IN ('public', 'internal')),
    run_at              TEXT NOT NULL,
    formats             TEXT NOT NULL,
    sha256              TEXT NOT NULL,
    CHECK (period_to >= period_from)
) STRICT;

-- Who did what, or was not let to: one row for each use case. Only ever appended to; each row holds the hash of the one before.
-- account has no foreign key: what was logged stands, whatever becomes of the account. subjects names records by their ids, the
-- first of them; all of many are in detail. signer is whose key signed, 0 for the recovery key. The hashes are SHA-256 in hex.
CREATE TABLE audit_log (
    id           INTEGER PRIMARY KEY,
    happened_at  TEXT    NOT NULL,
    zone         TEXT    NOT NULL,
    account      INTEGER,
    kind         TEXT    NOT NULL,
    permission   TEXT    NOT NULL,
    use_case     TEXT    NOT NULL,
    granted      INTEGER NOT NULL CHECK (granted IN (0, 1)),
    records      INTEGER NOT NULL CHECK (records >= 0),
    subjects     TEXT    NOT NULL,
    detail       BLOB,
    detail_hash  TEXT,
    previous     TEXT    NOT NULL CHECK (length(previous) = 64),
    hash         TEXT    NOT NULL CHECK (length(hash) = 64),
    signer       INTEGER,
    signature    TEXT,
    CHECK ((detail IS NULL) = (detail_hash IS NULL)),
    CHECK ((signer IS NULL) = (signature IS NULL))
) STRICT;

CREATE INDEX audit_log_by_account ON audit_log (account);

CREATE TRIGGER audit_log_row_follows_the_last BEFORE INSERT ON audit_log
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM audit_log)
    OR (NEW.id > 1 AND NEW.previous IS NOT (SELECT hash FROM audit_log WHERE id = NEW.id - 1))
BEGIN
    SELECT RAISE(ABORT, 'a row of the audit log follows the last one');
END;

-- A change of keys seals the detail anew; its hash is of what is sealed, and stays.
CREATE TRIGGER audit_log_row_stays BEFORE UPDATE ON audit_log
WHEN (NEW.detail IS NULL) <> (OLD.detail IS NULL)
    OR (NEW.id, NEW.happened_at, NEW.zone, NEW.account, NEW.kind, NEW.permission, NEW.use_case, NEW.granted, NEW.records,
        NEW.subjects, NEW.detail_hash, NEW.previous, NEW.hash, NEW.signer, NEW.signature)
    IS NOT (OLD.id, OLD.happened_at, OLD.zone, OLD.account, OLD.kind, OLD.permission, OLD.use_case, OLD.granted, OLD.records,
        OLD.subjects, OLD.detail_hash, OLD.previous, OLD.hash, OLD.signer, OLD.signature)
BEGIN
    SELECT RAISE(ABORT, 'a row of the audit log stays as it is');
END;

CREATE TRIGGER audit_log_row_is_kept BEFORE DELETE ON audit_log
BEGIN
    SELECT RAISE(ABORT, 'a row of the audit log is kept');
END;
