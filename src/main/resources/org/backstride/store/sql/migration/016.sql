-- Under which number a session stands on paper that was handed out. The session and the phase may
-- be away for a while, taken back by undo; a number never comes to mean another session.
CREATE TABLE issued_number (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  phase_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  session_id TEXT NOT NULL,
  PRIMARY KEY (athlete_id, phase_id, number)
) STRICT, WITHOUT ROWID;
