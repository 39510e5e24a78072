-- The people of one cohort of whom something was told: of a package that left, or of a trial by somebody who may not see the records.
-- A later cohort must not tell a few of them apart by subtraction.
CREATE TABLE export_cohort (
    id              INTEGER PRIMARY KEY,
    told_on         TEXT NOT NULL CHECK (told_on IS date(told_on)),
    period_from     TEXT NOT NULL CHECK (period_from IS date(period_from)),
    period_to       TEXT NOT NULL CHECK (period_to IS date(period_to)),
    as_of           TEXT NOT NULL CHECK (as_of IS date(as_of)),
    export_package  INTEGER REFERENCES export_package (id)
) STRICT;
CREATE INDEX export_cohort_by_package ON export_cohort (export_package);

CREATE TABLE export_cohort_member (
    id             INTEGER PRIMARY KEY,
    export_cohort  INTEGER NOT NULL REFERENCES export_cohort (id),
    participant    INTEGER NOT NULL REFERENCES participant (id)
) STRICT;
CREATE INDEX export_cohort_member_by_cohort ON export_cohort_member (export_cohort);
CREATE INDEX export_cohort_member_by_participant ON export_cohort_member (participant);

-- Of packages that left before, those are known whose rows are in them.
INSERT INTO export_cohort (told_on, period_from, period_to, as_of, export_package)
    SELECT made_on, period_from, period_to, as_of, id FROM export_package WHERE state <> 'NOTHING';
INSERT INTO export_cohort_member (export_cohort, participant)
    SELECT c.id, m.participant FROM export_cohort c JOIN export_member m ON m.export_package = c.export_package;
