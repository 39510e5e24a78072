-- Whom a worker has seen of late: the people a form offers first, and the worker's own list.
CREATE INDEX contact_by_staff ON contact (staff, contacted_on) WHERE staff IS NOT NULL;
-- The latest contacts of everybody, with the row's number behind the day.
CREATE INDEX contact_by_newest ON contact (contacted_on);
