-- Whom a worker has seen of late: the people a form offers first.
CREATE INDEX contact_by_staff ON contact (staff, contacted_on, participant) WHERE staff IS NOT NULL;
