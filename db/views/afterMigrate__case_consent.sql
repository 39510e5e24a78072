-- One row is one consent that a person signed.
CREATE VIEW case_consent AS
SELECT c.id AS consent,
       c.participant,
       c.type,
       c.signed_on,
       c.expires_on,
       c.revoked_on
FROM consent c;
