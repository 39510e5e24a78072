-- One row is one consent of one person, from the day it holds to the last day it holds; no last day: until it is revoked.
CREATE VIEW report_consent AS
SELECT c.id AS consent,
       c.participant,
       c.type,
       coalesce(c.effective_on, c.signed_on) AS holds_from,
       c.expires_on,
       c.revoked_on
FROM consent c;
