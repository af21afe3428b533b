-- What a person noted about a session that nothing recorded; the rest stands in its recording.
CREATE TABLE hand_note (
  recording_id TEXT PRIMARY KEY REFERENCES recording (id) ON DELETE CASCADE,
  rpe INTEGER,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
