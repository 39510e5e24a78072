-- The journal: what every use case changed, so that it can be told and taken back. Filled by triggers that the program makes
-- for each table when it brings the file up to date; db/journal.yml says which tables go without, and why.

-- What one use case changed, in one transaction. undo_of and undone_by pair a change with the one that took it back.
-- command is what was typed, use_case the method that ran. account has no foreign key: what was done stands, whatever becomes of
-- the account. reason says why records were voided.
CREATE TABLE change_set (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at    TEXT NOT NULL,
    account    INTEGER NOT NULL,
    command    TEXT,
    use_case   TEXT NOT NULL,
    undo_of    INTEGER REFERENCES change_set (id),
    undone_by  INTEGER REFERENCES change_set (id),
    reason     BLOB
) STRICT;
CREATE INDEX change_set_by_account ON change_set (account);

-- What happened to one row. row_key holds the values of its key as a JSON array, record the first number among them. version is
-- the one that the row had afterwards, or when it was removed.
CREATE TABLE change (
    id          INTEGER PRIMARY KEY,
    change_set  INTEGER NOT NULL REFERENCES change_set (id),
    table_name  TEXT NOT NULL,
    record      INTEGER NOT NULL,
    row_key     TEXT NOT NULL CHECK (json_valid(row_key)),
    operation   TEXT NOT NULL CHECK (operation IN ('ADDED', 'CHANGED', 'REMOVED')),
    version     INTEGER
) STRICT;
CREATE INDEX change_by_row ON change (table_name, record);
CREATE INDEX change_by_set ON change (change_set);

-- What happened to one column of that row. What is sealed in its own column is here as it was there, and opens as it did there.
CREATE TABLE change_value (
    change       INTEGER NOT NULL REFERENCES change (id),
    column_name  TEXT NOT NULL,
    old_value    ANY,
    new_value    ANY,
    old_sealed   BLOB,
    new_sealed   BLOB,
    PRIMARY KEY (change, column_name)
) STRICT, WITHOUT ROWID;

-- The use case that is running, inside its own transaction and nowhere else: no other connection ever sees the row. Without
-- it the triggers do nothing.
CREATE TABLE change_open (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    change_set  INTEGER NOT NULL,
    made_at     TEXT NOT NULL,
    account     INTEGER NOT NULL,
    command     TEXT,
    use_case    TEXT NOT NULL
) STRICT;
