-- How long, how far and with how many steps a recording went in each direction, by its intervals.
CREATE TABLE direction_share (
  recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  direction TEXT NOT NULL,
  duration_s REAL NOT NULL,
  distance_m REAL,
  steps REAL,
  longest_s REAL NOT NULL,
  PRIMARY KEY (recording_id, direction)
) STRICT, WITHOUT ROWID;

-- What waits for a person's word: a session that may be there already, whose it is, when it was.
-- The other recording may be gone: then there is nothing left to ask.
CREATE TABLE question (
  recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  other_id TEXT,
  reason TEXT NOT NULL,
  suggested_ms INTEGER,
  status TEXT NOT NULL,
  PRIMARY KEY (recording_id, kind)
) STRICT, WITHOUT ROWID;
