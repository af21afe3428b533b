-- The folder a program stands in, blank for none, and the program it was made a variant of.
ALTER TABLE program ADD COLUMN folder TEXT NOT NULL DEFAULT '';
ALTER TABLE program ADD COLUMN variant_of TEXT;
