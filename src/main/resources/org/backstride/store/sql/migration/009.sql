-- What a person noted about a session that nothing recorded; the rest stands in its recording.
CREATE TABLE hand_note (
  recording_id TEXT PRIMARY KEY REFERENCES recording (id) ON DELETE CASCADE,
  rpe INTEGER,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What became of the files of each import, so that its report can be seen again.
CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  begun_at_ms INTEGER NOT NULL,
  ending TEXT NOT NULL,
  passed_over INTEGER NOT NULL
) STRICT;

CREATE TABLE import_file (
  batch_id TEXT NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  outcome TEXT NOT NULL,
  recordings INTEGER NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;

-- The files of the watched folder that were looked at, so that none is read twice.
CREATE TABLE watched_file (
  path TEXT PRIMARY KEY,
  size_bytes INTEGER NOT NULL,
  modified_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
