CREATE INDEX legal_matter_by_participant ON legal_matter (participant, court_on);
CREATE INDEX outcome_observation_by_participant ON outcome_observation (participant, observed_on);
