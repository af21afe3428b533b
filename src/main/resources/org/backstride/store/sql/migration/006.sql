-- What a hand decided about planned sessions: the recording that belongs to one, or none. The
-- session and the recording may be away for a while, taken back by undo; the word on them stays.
CREATE TABLE session_tie (
  session_id TEXT PRIMARY KEY,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  recording_id TEXT
) STRICT;

CREATE INDEX session_tie_by_athlete ON session_tie (athlete_id);
