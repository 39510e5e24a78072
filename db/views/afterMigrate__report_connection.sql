-- One row is one connection of one person to one service, once for each group that its category adds up to.
CREATE VIEW report_connection AS
SELECT s.id AS connection,
       s.participant,
       s.category,
       u.roll_up AS service_group,
       s.need_on,
       s.referred_on,
       s.attended_on,
       s.engaged_on,
       CASE WHEN s.result = '1' THEN s.ended_on END AS attained_on
FROM service_connection s
JOIN code_roll_up u ON u.list = 'service-category' AND u.code = s.category;
