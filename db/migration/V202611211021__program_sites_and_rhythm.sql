-- After how many days a person is interviewed again, and again after as many; the 30 days before and after belong to it.
ALTER TABLE site ADD COLUMN reassess_days INTEGER NOT NULL DEFAULT 180 CHECK (reassess_days BETWEEN 60 AND 730);

-- The site that a referral came to, whose intake window it got; empty where nobody said.
ALTER TABLE referral ADD COLUMN site INTEGER REFERENCES site (id);
