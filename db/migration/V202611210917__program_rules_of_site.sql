-- The name of the eligibility rules that the site screens by: a file of config/eligibility without its ending.
ALTER TABLE site ADD COLUMN rules TEXT CHECK (rules IS NULL OR length(trim(rules)) > 0);
