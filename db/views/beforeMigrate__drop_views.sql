-- Views are made anew at every start, so that they always fit the tables. One line for each view of this folder.
DROP VIEW IF EXISTS report_referral;
DROP VIEW IF EXISTS report_episode;
DROP VIEW IF EXISTS report_person;
DROP VIEW IF EXISTS report_person_race;
DROP VIEW IF EXISTS report_contact;
DROP VIEW IF EXISTS report_connection;
DROP VIEW IF EXISTS report_answer;
DROP VIEW IF EXISTS report_arrest;
DROP VIEW IF EXISTS report_custody;
DROP VIEW IF EXISTS report_overdose;
DROP VIEW IF EXISTS report_charge;
DROP VIEW IF EXISTS report_assessment;
DROP VIEW IF EXISTS report_consent;
