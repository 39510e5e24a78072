-- One row is one record that a rule of quality looks at, by kind: what findings are a share of.
CREATE VIEW quality_whole AS
SELECT 'people' AS kind, p.participant FROM quality_person p
UNION ALL SELECT 'assessed people', a.participant FROM assessment a GROUP BY a.participant
UNION ALL SELECT 'referrals', r.participant FROM referral r
UNION ALL SELECT 'arrest referrals', r.participant FROM referral r WHERE r.door = 'ARREST'
UNION ALL SELECT 'approved referrals', r.participant FROM referral r WHERE r.decision = 'APPROVED'
UNION ALL SELECT 'denied referrals', r.participant FROM referral r WHERE r.decision = 'DENIED'
UNION ALL SELECT 'intakes', r.participant FROM referral r WHERE r.intake_on IS NOT NULL
UNION ALL SELECT 'episodes', r.participant FROM episode e JOIN referral r ON r.id = e.referral
UNION ALL SELECT 'open episodes', r.participant FROM episode e JOIN referral r ON r.id = e.referral WHERE e.closed_on IS NULL
UNION ALL SELECT 'contacts', c.participant FROM contact c
UNION ALL SELECT 'service connections', s.participant FROM service_connection s
UNION ALL SELECT 'custody stays', k.participant FROM custody_span k
UNION ALL SELECT 'overdoses', o.participant FROM overdose o;
