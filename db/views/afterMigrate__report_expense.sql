-- One row is one expense; one for no person in particular has none.
CREATE VIEW report_expense AS
SELECT x.participant, x.spent_on, x.amount_cents, x.id AS expense
FROM expense x;
