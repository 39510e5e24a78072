-- Whether a list was loaded from the program's own folder and not as Handoff brings it. Such a list stays as it is while no folder
-- is named.
ALTER TABLE code_list ADD COLUMN own INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1));
