-- One row is one connection to a service that has an appointment, with the days that say what became of it.
CREATE VIEW case_appointment AS
SELECT s.id AS connection,
       s.participant,
       p.deceased_on,
       coalesce(s.referred_on, s.need_on, s.appointment_on) AS made_on,
       s.appointment_on,
       s.attended_on,
       s.engaged_on,
       s.ended_on,
       s.barrier,
       coalesce(c.label, s.category) || coalesce(', ' || v.name, '') AS help
FROM service_connection s
JOIN participant p ON p.id = s.participant
LEFT JOIN code_service_category c ON c.code = s.category
LEFT JOIN provider v ON v.id = s.provider
WHERE s.appointment_on IS NOT NULL;
