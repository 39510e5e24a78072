-- Whether what is registered has got its name: the row is there first, so that nothing leaves that the register does not know.
ALTER TABLE export_package ADD COLUMN state TEXT NOT NULL DEFAULT 'WRITTEN' CHECK (state IN ('PENDING', 'WRITTEN', 'NOTHING'));
ALTER TABLE export_full ADD COLUMN state TEXT NOT NULL DEFAULT 'WRITTEN' CHECK (state IN ('PENDING', 'WRITTEN', 'NOTHING'));
