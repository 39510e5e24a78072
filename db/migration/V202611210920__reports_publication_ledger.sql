-- One count that one public report printed or withheld. What was published cannot be called back, and what was withheld has to
-- stay withheld: the next report is checked together with these rows. Only ever appended to.
CREATE TABLE publication_ledger (
    id           INTEGER PRIMARY KEY,
    report_run   INTEGER NOT NULL REFERENCES report_run (id),
    statistic    TEXT NOT NULL,
    period_from  TEXT NOT NULL CHECK (period_from IS date(period_from)),
    period_to    TEXT NOT NULL CHECK (period_to IS date(period_to)),
    as_of        TEXT NOT NULL CHECK (as_of IS date(as_of)),
    value        INTEGER NOT NULL CHECK (value >= 0),
    shown        INTEGER NOT NULL CHECK (shown IN (0, 1)),
    CHECK (period_to >= period_from)
) STRICT;
CREATE UNIQUE INDEX publication_ledger_by_statistic
    ON publication_ledger (statistic, period_from, period_to, as_of, value, shown);
