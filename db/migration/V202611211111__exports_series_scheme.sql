-- How the first package of a series told protected columns apart: its later ones tell them apart in the same way.
ALTER TABLE export_series ADD COLUMN scheme TEXT;
