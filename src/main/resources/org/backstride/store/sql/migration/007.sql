-- What clinicians override, with the reason; never deleted, only withdrawn.
CREATE TABLE exemption (
  id TEXT PRIMARY KEY,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  program_id TEXT,
  program_name TEXT NOT NULL,
  rule TEXT NOT NULL,
  topic TEXT NOT NULL,
  reason TEXT NOT NULL,
  given_by TEXT NOT NULL,
  given_at_ms INTEGER NOT NULL,
  withdrawn_by TEXT,
  withdrawn_at_ms INTEGER
) STRICT;

CREATE INDEX exemption_athlete ON exemption (athlete_id, given_at_ms);

-- What the clinic set otherwise than the evidence has it, by name.
CREATE TABLE clinic_setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  set_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
