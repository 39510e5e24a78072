-- Views are made anew at every start, so that they always fit the tables. One line for each view of this folder.
DROP VIEW IF EXISTS report_referral;
DROP VIEW IF EXISTS report_episode;
DROP VIEW IF EXISTS report_person;
DROP VIEW IF EXISTS report_person_race;
DROP VIEW IF EXISTS report_contact;
DROP VIEW IF EXISTS report_connection;
DROP VIEW IF EXISTS report_answer;
DROP VIEW IF EXISTS case_referral;
DROP VIEW IF EXISTS case_episode;
DROP VIEW IF EXISTS case_contact;
DROP VIEW IF EXISTS case_worker;
DROP VIEW IF EXISTS case_consent;
DROP VIEW IF EXISTS case_assessment;
DROP VIEW IF EXISTS case_court_date;
DROP VIEW IF EXISTS case_custody;
DROP VIEW IF EXISTS case_fact;
