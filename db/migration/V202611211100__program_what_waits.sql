-- What the lists of a day look for among everything on file: who saw somebody last, without a look at the contacts themselves;
-- referrals that wait for their intake; episodes that are open; the next reassessment, day in court and release.
DROP INDEX contact_by_participant;
CREATE INDEX contact_by_participant ON contact (participant, direction, contacted_on, id, staff);
CREATE INDEX referral_by_intake_on ON referral (intake_on);
CREATE INDEX episode_by_closed_on ON episode (closed_on, enrolled_on);
CREATE INDEX assessment_by_stage ON assessment (participant, stage, assessed_on);
CREATE INDEX legal_matter_by_court_on ON legal_matter (court_on) WHERE court_on IS NOT NULL;
CREATE INDEX custody_span_by_released_on ON custody_span (released_on);
