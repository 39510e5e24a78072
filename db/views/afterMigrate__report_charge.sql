-- One row is one status that one charge came to, with the group the status adds up to: the one it has now and each of its
-- history.
CREATE VIEW report_charge AS
SELECT c.charge,
       r.participant,
       c.status_on,
       u.roll_up AS standing
FROM (SELECT id AS charge, status, status_on FROM charge
      UNION ALL SELECT charge, status, status_on FROM charge_status_change) c
JOIN charge x ON x.id = c.charge
JOIN referral r ON r.id = x.referral
JOIN code_roll_up u ON u.list = 'charge-status' AND u.code = c.status;
