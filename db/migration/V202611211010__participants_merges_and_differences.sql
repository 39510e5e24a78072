-- merged_into: this record turned out to be of somebody who has another one. The row stays as it was, with its aliases and races;
-- everything else that hung on it hangs on the other. Never a chain: it names the one that is left.
ALTER TABLE participant ADD COLUMN merged_into INTEGER REFERENCES participant (id);
CREATE INDEX participant_by_merged_into ON participant (merged_into) WHERE merged_into IS NOT NULL;

-- One time two records turned out to be of one person. survivor is the one that was kept, gained what it took over from the
-- other, and marks the last number of each table at that time: what has a higher one was recorded afterwards.
CREATE TABLE participant_merge (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    version      INTEGER NOT NULL DEFAULT 0,
    participant  INTEGER NOT NULL REFERENCES participant (id),
    survivor     INTEGER NOT NULL REFERENCES participant (id),
    merged_on    TEXT NOT NULL CHECK (merged_on IS date(merged_on)),
    staff        INTEGER REFERENCES staff (id),
    reason       BLOB,
    gained       BLOB,
    marks        TEXT NOT NULL CHECK (json_valid(marks)),
    unmerged_on  TEXT CHECK (unmerged_on IS date(unmerged_on)),
    CHECK (participant <> survivor),
    CHECK (unmerged_on >= merged_on)
) STRICT;
CREATE UNIQUE INDEX participant_merge_standing ON participant_merge (participant) WHERE unmerged_on IS NULL;
CREATE INDEX participant_merge_by_survivor ON participant_merge (survivor);

-- One row that a merge changed, and which column: what an unmerge puts back.
CREATE TABLE participant_merge_record (
    participant_merge  INTEGER NOT NULL REFERENCES participant_merge (id),
    table_name         TEXT NOT NULL,
    column_name        TEXT NOT NULL,
    record             INTEGER NOT NULL,
    PRIMARY KEY (participant_merge, table_name, column_name, record)
) STRICT, WITHOUT ROWID;

-- One decision that two records that look alike are of two people.
CREATE TABLE participant_difference (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    version        INTEGER NOT NULL DEFAULT 0,
    participant    INTEGER NOT NULL REFERENCES participant (id),
    other          INTEGER NOT NULL REFERENCES participant (id),
    decided_on     TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
    staff          INTEGER REFERENCES staff (id),
    reason         BLOB,
    taken_back_on  TEXT CHECK (taken_back_on IS date(taken_back_on)),
    CHECK (participant < other),
    CHECK (taken_back_on >= decided_on)
) STRICT;
CREATE UNIQUE INDEX participant_difference_standing ON participant_difference (participant, other) WHERE taken_back_on IS NULL;
CREATE INDEX participant_difference_by_other ON participant_difference (other);

-- A number of another system is something a person is found by, so whoever keeps people in memory hears of it.
CREATE TRIGGER participant_identifier_inserted AFTER INSERT ON participant_identifier BEGIN
    INSERT INTO participant_touch (participant, place) VALUES (new.participant, (SELECT coalesce(max(place), 0) + 1 FROM participant_touch))
    ON CONFLICT (participant) DO UPDATE SET place = excluded.place;
END;
CREATE TRIGGER participant_identifier_updated AFTER UPDATE ON participant_identifier BEGIN
    INSERT INTO participant_touch (participant, place) VALUES (new.participant, (SELECT coalesce(max(place), 0) + 1 FROM participant_touch))
    ON CONFLICT (participant) DO UPDATE SET place = excluded.place;
    INSERT INTO participant_touch (participant, place) VALUES (old.participant, (SELECT coalesce(max(place), 0) + 1 FROM participant_touch))
    ON CONFLICT (participant) DO UPDATE SET place = excluded.place;
END;
CREATE TRIGGER participant_identifier_deleted AFTER DELETE ON participant_identifier BEGIN
    INSERT INTO participant_touch (participant, place) VALUES (old.participant, (SELECT coalesce(max(place), 0) + 1 FROM participant_touch))
    ON CONFLICT (participant) DO UPDATE SET place = excluded.place;
END;
