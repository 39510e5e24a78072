-- One row is one encounter whose offer was accepted, with the first referral that followed it: the one recorded as made after it,
-- or any of the same person from that day on.
CREATE VIEW case_encounter AS
SELECT b.id AS encounter, b.participant, date(b.met_at) AS met_on, a.name AS agency,
       (SELECT min(r.received_on) FROM referral r
         WHERE r.encounter = b.id OR (r.participant = b.participant AND r.received_on >= date(b.met_at))) AS referred_on
FROM encounter b LEFT JOIN agency a ON a.id = b.agency
WHERE b.offer_result = '1';
