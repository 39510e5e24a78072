-- One row per import that wrote something. Undone imports stay in the list.
CREATE TABLE import (
    id           INTEGER PRIMARY KEY,
    started_at   TEXT    NOT NULL,
    as_of        TEXT    NOT NULL CHECK (as_of IS date(as_of)),
    path         TEXT    NOT NULL,
    rows_read    INTEGER NOT NULL,
    rows_new     INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_same    INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL,
    undone_at    TEXT,
    CHECK (rows_new + rows_changed + rows_same + rows_rejected = rows_read)
) STRICT;

-- One row per file of an import, with its own four outcomes.
CREATE TABLE import_file (
    id           INTEGER PRIMARY KEY,
    import       INTEGER NOT NULL REFERENCES import (id),
    name         TEXT    NOT NULL,
    sha256       TEXT    NOT NULL,
    rows_read    INTEGER NOT NULL,
    rows_new     INTEGER NOT NULL,
    rows_changed INTEGER NOT NULL,
    rows_same    INTEGER NOT NULL,
    rows_rejected INTEGER NOT NULL
) STRICT;

-- One row per record an import changed: what stood there before, so that undo can put it back.
-- version is the one the import left behind: as long as the record has it, nobody has touched the record since.
-- before has the clear columns, sealed the others and the names below.
-- New records need no row here: they carry the import's number themselves.
CREATE TABLE import_change (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    import      INTEGER NOT NULL REFERENCES import (id),
    table_name  TEXT    NOT NULL,
    record      INTEGER NOT NULL,
    version     INTEGER NOT NULL,
    before      TEXT    NOT NULL CHECK (json_valid(before)),
    sealed      BLOB    NOT NULL
) STRICT;
CREATE INDEX import_change_by_import ON import_change (import);

-- One row per refused row of an import that took only the good ones: where it stood and which rule refused it.
CREATE TABLE import_rejection (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    import       INTEGER NOT NULL REFERENCES import (id),
    file         TEXT    NOT NULL,
    row_number   INTEGER NOT NULL,
    column_name  TEXT    NOT NULL,
    problem      BLOB    NOT NULL
) STRICT;
CREATE INDEX import_rejection_by_import ON import_rejection (import);

-- One row per row an import read: its key and what became of it. While an import runs this is also how a key that stands
-- twice in a file, and a row that points to a refused one, are found without holding the file in memory.
CREATE TABLE import_row (
    import_file          INTEGER NOT NULL REFERENCES import_file (id),
    row_number           INTEGER NOT NULL,
    external_key         BLOB,
    external_key_lookup  BLOB,
    outcome              TEXT    NOT NULL CHECK (outcome IN ('NEW', 'CHANGED', 'UNCHANGED', 'REJECTED')),
    PRIMARY KEY (import_file, row_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_row_by_key ON import_row (import_file, external_key_lookup, row_number);
