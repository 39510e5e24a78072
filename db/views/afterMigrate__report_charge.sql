-- One row is one status that one charge came to, with the group the status adds up to: the one it has now and each of its
-- history.
CREATE VIEW report_charge AS
SELECT c.charge,
       c.status_on,
       u.roll_up AS standing
FROM (SELECT id AS charge, status, status_on FROM charge
      UNION ALL SELECT charge, status, status_on FROM charge_status_change) c
JOIN code_roll_up u ON u.list = 'charge-status' AND u.code = c.status;
