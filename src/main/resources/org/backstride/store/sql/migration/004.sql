ALTER TABLE athlete ADD COLUMN mastered_m INTEGER;

CREATE TABLE athlete_screening (
  athlete_id TEXT PRIMARY KEY REFERENCES athlete (id) ON DELETE CASCADE,
  asked_on TEXT,
  asked_by TEXT NOT NULL,
  answers TEXT NOT NULL,
  form_name TEXT NOT NULL,
  form_version TEXT NOT NULL,
  form_date TEXT,
  form_outcome TEXT NOT NULL,
  form_link TEXT NOT NULL,
  locked_since TEXT
) STRICT;

CREATE TABLE athlete_circumstances (
  athlete_id TEXT PRIMARY KEY REFERENCES athlete (id) ON DELETE CASCADE,
  equipment TEXT NOT NULL,
  available TEXT NOT NULL,
  usual_forward_min INTEGER
) STRICT;

CREATE TABLE athlete_contact (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  role TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  mail TEXT NOT NULL,
  PRIMARY KEY (athlete_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_goal (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  text TEXT NOT NULL,
  by_date TEXT,
  state TEXT NOT NULL,
  PRIMARY KEY (athlete_id, place)
) STRICT, WITHOUT ROWID;

-- What was reported about sessions. Nothing is overwritten: of one id the latest entry holds.
CREATE TABLE response (
  id TEXT NOT NULL,
  entered_at_ms INTEGER NOT NULL,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  session_date TEXT NOT NULL,
  session_number INTEGER NOT NULL,
  level INTEGER NOT NULL,
  pain_before INTEGER,
  pain_peak INTEGER,
  pain_after INTEGER,
  pain_morning INTEGER,
  red_flags TEXT,
  end_signs TEXT,
  sore_in_warm_up TEXT,
  sore_over_an_hour TEXT,
  effusion TEXT,
  completed_percent INTEGER,
  backward_s INTEGER,
  rpe INTEGER,
  rpe_target INTEGER,
  technique TEXT,
  falls_hurt INTEGER,
  falls_unhurt INTEGER,
  falls_near INTEGER,
  note TEXT NOT NULL,
  spots TEXT NOT NULL,
  PRIMARY KEY (id, entered_at_ms)
) STRICT, WITHOUT ROWID;

CREATE INDEX response_athlete ON response (athlete_id, session_date);

-- What the clinician made of proposals; corrected by a later one.
CREATE TABLE ruling (
  id TEXT PRIMARY KEY,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  response_id TEXT NOT NULL,
  rule_row TEXT NOT NULL,
  proposed TEXT NOT NULL,
  verdict TEXT NOT NULL,
  decided TEXT NOT NULL,
  note TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX ruling_athlete ON ruling (athlete_id, made_at_ms);

CREATE TABLE outcome (
  id TEXT NOT NULL,
  entered_at_ms INTEGER NOT NULL,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  measure TEXT NOT NULL,
  taken_on TEXT NOT NULL,
  value REAL NOT NULL,
  raw INTEGER,
  form TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (id, entered_at_ms)
) STRICT, WITHOUT ROWID;

CREATE INDEX outcome_athlete ON outcome (athlete_id, taken_on);

CREATE TABLE course (
  id TEXT PRIMARY KEY,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  protocol TEXT NOT NULL,
  start_date TEXT NOT NULL,
  weeks INTEGER NOT NULL,
  times_a_week INTEGER NOT NULL,
  ceiling TEXT NOT NULL,
  doses TEXT NOT NULL,
  eased INTEGER NOT NULL,
  level INTEGER NOT NULL,
  state TEXT NOT NULL
) STRICT;

-- The numbers of the decision table for one person, where they are not the clinic's.
CREATE TABLE athlete_thresholds (
  athlete_id TEXT PRIMARY KEY REFERENCES athlete (id) ON DELETE CASCADE,
  scale TEXT NOT NULL,
  advance_limit INTEGER NOT NULL,
  stop_above INTEGER NOT NULL,
  morning_rise INTEGER NOT NULL,
  completed_percent INTEGER NOT NULL,
  exertion_over INTEGER NOT NULL,
  near_falls INTEGER NOT NULL,
  sessions_to_advance INTEGER NOT NULL,
  note TEXT NOT NULL,
  set_at_ms INTEGER NOT NULL
) STRICT;
