-- One row is one meeting in the field, with what became of the offer and the first referral recorded as made after it. Whom was met may
-- be unknown. One that was made empty with its person has no day, and so is in no period.
CREATE VIEW report_encounter AS
SELECT b.id AS encounter,
       b.participant,
       date(b.met_at) AS met_on,
       b.offer_result AS offer,
       b.naloxone = 1 AS naloxone,
       (SELECT min(r.received_on) FROM referral r WHERE r.encounter = b.id) AS referred_on
FROM encounter b;
