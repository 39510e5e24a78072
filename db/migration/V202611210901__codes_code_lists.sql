-- Code lists. Every list is a file in config/codes and a table of this one shape, filled when the program starts.
-- A code that leaves its file is retired (retired_on), never deleted: old records and old reports keep their labels.
-- valid_from and valid_to are the days on which the publisher of the list had the code in force.

-- Which lists there are, with the words and the source that the file gives.
CREATE TABLE code_list (
    list      TEXT PRIMARY KEY,
    title     TEXT NOT NULL,
    source    TEXT NOT NULL,
    checksum  TEXT NOT NULL
) STRICT;

-- What a code adds up to: service category to its groups, living situation to its class, local substance to TEDS.
CREATE TABLE code_roll_up (
    list     TEXT NOT NULL REFERENCES code_list (list),
    code     TEXT NOT NULL,
    roll_up  TEXT NOT NULL,
    PRIMARY KEY (list, code, roll_up)
) STRICT, WITHOUT ROWID;

CREATE TABLE code_sex (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_gender (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_sexual_orientation (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_race (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_name_quality (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_dob_quality (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_ssn_quality (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_yes_no (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_yes_no_collected (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_language (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_identifier_type (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_living_situation (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_length_of_stay (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_times_homeless (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_months_homeless (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_employment_type (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_not_employed_reason (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_last_grade (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_health_status (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_disability_type (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_substance_use_response (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_dv_recency (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_not_insured_reason (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_referral_source (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_income_source (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_benefit (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_insurance (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_subsidy_type (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_collection_stage (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_service_result (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_path_service (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_path_not_enrolled (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_event_result (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_hmis_exit (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_substance (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_teds_substance (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_route (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_frequency (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_offence (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_offence_level (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_arrest_type (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_criminal_activity (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_drug (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_drug_unit (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_perceived_race (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_perceived_ethnicity (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_perceived_sex (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_door (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_pathway (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_agency_kind (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_referrer_role (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_eligibility (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_ineligible_reason (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_eligibility_outcome (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_decision (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_denial_reason (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_encounter_source (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_offer_result (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_decline_reason (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_handoff_mode (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_handoff_result (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_charge_status (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_closure_reason (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_completion (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_engagement_status (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_contact_mode (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_contact_direction (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_contact_topic (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_service_category (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_service_barrier (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_cost_source (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_outcome_domain (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_observation_source (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_justice_kind (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_justice_source (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_legal_matter_type (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_legal_matter_result (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_consent_type (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_data_class (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_legal_basis (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_legal_request (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
CREATE TABLE code_expense_category (code TEXT PRIMARY KEY, label TEXT NOT NULL, position INTEGER NOT NULL, valid_from TEXT, valid_to TEXT, retired_on TEXT) STRICT;
