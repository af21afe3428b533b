-- The files of a watched folder that were dealt with, imported or not: a hash of each one's place,
-- size and time, so that no name is kept. Also what was undone stays here: it is not read again.
CREATE TABLE seen_file (
  mark TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
