-- Encounters are found by their person and their day, and from the referral that an encounter led to.
CREATE INDEX encounter_by_participant ON encounter (participant) WHERE participant IS NOT NULL;
CREATE INDEX encounter_by_day ON encounter (met_at);
CREATE INDEX referral_by_encounter ON referral (encounter) WHERE encounter IS NOT NULL;
