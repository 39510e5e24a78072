-- The same files into the same tables with sqlite3 alone: .import into temporary tables, then INSERT ... SELECT. Tables, indexes, triggers,
-- foreign keys and checks are those of the program, the log of rows among them, and so are the settings, which the bench puts before this
-- script as it reads them from the program. Where the program seals or hashes a value, as many random bytes are written. Nothing is checked
-- row by row, no row is reported, nothing is worked out but the age: what is measured is what SQLite itself takes.
.mode csv
.import --schema temp participants.csv x_participants
.import --schema temp referrals.csv x_referrals
.import --schema temp charges.csv x_charges
.import --schema temp episodes.csv x_episodes
.import --schema temp assessments.csv x_assessments
.import --schema temp contacts.csv x_contacts
.import --schema temp services.csv x_services
.import --schema temp justice_events.csv x_justice_events
.import --schema temp custody_spans.csv x_custody_spans
.import --schema temp overdoses.csv x_overdoses
.import --schema temp consents.csv x_consents
.import --schema temp expenses.csv x_expenses
BEGIN;
CREATE TEMP TABLE person (key TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID;
INSERT INTO temp.person SELECT participant, rowid FROM temp.x_participants;
CREATE TEMP TABLE reference (key TEXT PRIMARY KEY, id INTEGER) WITHOUT ROWID;
INSERT INTO temp.reference SELECT referral, rowid FROM temp.x_referrals;
INSERT INTO import (id, started_at, as_of, path, rows_read, rows_new, rows_changed, rows_same, rows_rejected)
VALUES (1, '2026-11-16T00:00:00.000Z', '2026-11-16', '', 0, 0, 0, 0, 0);
INSERT INTO import_file (id, import, name, sha256, rows_read, rows_new, rows_changed, rows_same, rows_rejected)
SELECT value, 1, value, '', 0, 0, 0, 0, 0 FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12]');
INSERT INTO agency (name, kind) SELECT agency, min(agency_kind) FROM temp.x_referrals WHERE agency <> '' GROUP BY agency;
INSERT INTO staff (name) SELECT DISTINCT worker FROM temp.x_contacts WHERE worker <> '';
INSERT INTO provider (name) SELECT DISTINCT provider FROM temp.x_services WHERE provider <> '';
INSERT INTO participant (id, first_name, last_name, dob, dob_quality, birth_year, sex, veteran, language, external_key,
    external_key_lookup, import_hash, import_id, recorded_at)
SELECT rowid, randomblob(33 + length(first_name)), randomblob(33 + length(last_name)), iif(dob = '', NULL, randomblob(43)),
    nullif(dob_quality, ''), CAST(nullif(substr(dob, 1, 4), '') AS INTEGER), nullif(sex, ''), nullif(veteran, ''), nullif(language, ''),
    randomblob(33 + length(participant)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z' FROM temp.x_participants;
INSERT INTO participant_alias SELECT rowid, 0, randomblob(33 + length(alias)) FROM temp.x_participants WHERE alias <> '';
INSERT INTO participant_race SELECT x.rowid, r.value FROM temp.x_participants x, json_each('["' || replace(x.race, ';', '","') || '"]') r
    WHERE x.race <> '';
INSERT INTO referral (id, participant, received_on, age, door, pathway, agency, agency_kind, perceived_race, eligibility, decision,
    decided_on, handoff_called_at, handoff_arrived_at, intake_due_on, intake_on, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT x.rowid, p.id, x.received_on, CAST(substr(x.received_on, 1, 4) AS INTEGER) - q.birth_year, x.door, nullif(x.pathway, ''), a.id,
    nullif(x.agency_kind, ''), nullif(x.perceived_race, ''), nullif(x.eligibility, ''), nullif(x.decision, ''), nullif(x.decided_on, ''),
    nullif(x.handoff_called_at, ''), nullif(x.handoff_arrived_at, ''), date(x.received_on, '+30 days'), nullif(x.intake_on, ''),
    randomblob(33 + length(x.referral)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_referrals x JOIN temp.person p ON p.key = x.participant JOIN participant q ON q.id = p.id LEFT JOIN agency a ON a.name = x.agency;
INSERT INTO charge (referral, offence, level, drug, quantity, unit, status, status_on, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT r.id, x.offence, nullif(x.level, ''), nullif(x.drug, ''), CAST(nullif(x.quantity, '') AS REAL), nullif(x.unit, ''), x.status,
    nullif(x.status_on, ''), randomblob(33 + length(x.charge)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_charges x JOIN temp.reference r ON r.key = x.referral;
INSERT INTO episode (referral, enrolled_on, closed_on, closure_reason, completion, destination, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT r.id, x.enrolled_on, nullif(x.closed_on, ''), nullif(x.closure_reason, ''), nullif(x.completion, ''), nullif(x.destination, ''),
    randomblob(33 + length(x.episode)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_episodes x JOIN temp.reference r ON r.key = x.referral;
INSERT INTO assessment (participant, assessed_on, stage, living_situation, employed, income_monthly_cents, insured, primary_substance,
    overdoses_12m, has_id, on_moud, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x."on", x.stage, nullif(x.living_situation, ''), nullif(x.employed, ''), CAST(nullif(x.income_monthly, '') AS INTEGER) * 100,
    nullif(x.insured, ''), nullif(x.primary_substance, ''), CAST(nullif(x.overdoses_12m, '') AS INTEGER), nullif(x.has_id, ''),
    nullif(x.on_moud, ''), randomblob(33 + length(x.assessment)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_assessments x JOIN temp.person p ON p.key = x.participant;
INSERT INTO contact (participant, contacted_on, minutes, mode, direction, staff, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x."on", CAST(nullif(x.minutes, '') AS INTEGER), nullif(x.mode, ''), x.direction, s.id, randomblob(33 + length(x.contact)),
    randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_contacts x JOIN temp.person p ON p.key = x.participant LEFT JOIN staff s ON s.name = x.worker;
INSERT INTO service_connection (participant, category, provider, need_on, referred_on, warm, attended_on, engaged_on, ended_on, result,
    external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x.category, v.id, nullif(x.need_on, ''), nullif(x.referred_on, ''), CAST(nullif(x.warm, '') AS INTEGER),
    nullif(x.attended_on, ''), nullif(x.engaged_on, ''), nullif(x.ended_on, ''), nullif(x.result, ''),
    randomblob(33 + length(x.connection)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_services x JOIN temp.person p ON p.key = x.participant LEFT JOIN provider v ON v.name = x.provider;
INSERT INTO justice_event (participant, happened_on, kind, offence, level, source, index_event, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x."on", x.kind, nullif(x.offence, ''), nullif(x.level, ''), nullif(x.source, ''), CAST(nullif(x.index_event, '') AS INTEGER),
    randomblob(33 + length(x.event)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_justice_events x JOIN temp.person p ON p.key = x.participant;
INSERT INTO custody_span (participant, booked_on, released_on, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x.booked_on, nullif(x.released_on, ''), randomblob(33 + length(x.span)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_custody_spans x JOIN temp.person p ON p.key = x.participant;
INSERT INTO overdose (participant, happened_on, fatal, naloxone, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x."on", CAST(nullif(x.fatal, '') AS INTEGER), CAST(nullif(x.naloxone, '') AS INTEGER), randomblob(33 + length(x.overdose)),
    randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_overdoses x JOIN temp.person p ON p.key = x.participant;
INSERT INTO consent (participant, type, signed_on, expires_on, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x.type, x.signed_on, nullif(x.expires_on, ''), randomblob(33 + length(x.consent)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_consents x JOIN temp.person p ON p.key = x.participant;
INSERT INTO expense (participant, spent_on, category, amount_cents, external_key, external_key_lookup, import_hash, import_id, recorded_at)
SELECT p.id, x."on", x.category, CAST(round(x.amount * 100) AS INTEGER), randomblob(33 + length(x.expense)), randomblob(32), randomblob(97), 1, '2026-11-16T00:00:00.000Z'
FROM temp.x_expenses x LEFT JOIN temp.person p ON p.key = x.participant;
INSERT INTO import_row SELECT 1, rowid + 1, randomblob(33 + length(participant)), randomblob(32), 'NEW' FROM temp.x_participants;
INSERT INTO import_row SELECT 2, rowid + 1, randomblob(33 + length(referral)), randomblob(32), 'NEW' FROM temp.x_referrals;
INSERT INTO import_row SELECT 3, rowid + 1, randomblob(33 + length(charge)), randomblob(32), 'NEW' FROM temp.x_charges;
INSERT INTO import_row SELECT 4, rowid + 1, randomblob(33 + length(episode)), randomblob(32), 'NEW' FROM temp.x_episodes;
INSERT INTO import_row SELECT 5, rowid + 1, randomblob(33 + length(assessment)), randomblob(32), 'NEW' FROM temp.x_assessments;
INSERT INTO import_row SELECT 6, rowid + 1, randomblob(33 + length(contact)), randomblob(32), 'NEW' FROM temp.x_contacts;
INSERT INTO import_row SELECT 7, rowid + 1, randomblob(33 + length(connection)), randomblob(32), 'NEW' FROM temp.x_services;
INSERT INTO import_row SELECT 8, rowid + 1, randomblob(33 + length(event)), randomblob(32), 'NEW' FROM temp.x_justice_events;
INSERT INTO import_row SELECT 9, rowid + 1, randomblob(33 + length(span)), randomblob(32), 'NEW' FROM temp.x_custody_spans;
INSERT INTO import_row SELECT 10, rowid + 1, randomblob(33 + length(overdose)), randomblob(32), 'NEW' FROM temp.x_overdoses;
INSERT INTO import_row SELECT 11, rowid + 1, randomblob(33 + length(consent)), randomblob(32), 'NEW' FROM temp.x_consents;
INSERT INTO import_row SELECT 12, rowid + 1, randomblob(33 + length(expense)), randomblob(32), 'NEW' FROM temp.x_expenses;
COMMIT;
