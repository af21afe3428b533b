-- A program placed on a day for one person; its blocks are a copy in the canonical text form. The
-- library's program that it was taken from may be gone.
CREATE TABLE planned_session (
  id TEXT PRIMARY KEY,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  date TEXT NOT NULL,
  original_date TEXT NOT NULL,
  time TEXT,
  form TEXT NOT NULL,
  program_id TEXT,
  state TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX planned_session_by_athlete ON planned_session (athlete_id, date);

-- Phases, events and absences; the detail is a goal, or the code of an event or a reason.
CREATE TABLE plan_mark (
  id TEXT PRIMARY KEY,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  name TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

CREATE INDEX plan_mark_by_athlete ON plan_mark (athlete_id);

-- A block without people and dates; days are counted from 0.
CREATE TABLE plan_template (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE plan_template_session (
  template_id TEXT NOT NULL REFERENCES plan_template (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  day INTEGER NOT NULL,
  form TEXT NOT NULL,
  program_id TEXT,
  state TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (template_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_template_phase (
  template_id TEXT NOT NULL REFERENCES plan_template (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  day INTEGER NOT NULL,
  length_days INTEGER NOT NULL,
  name TEXT NOT NULL,
  goal TEXT NOT NULL,
  PRIMARY KEY (template_id, position)
) STRICT, WITHOUT ROWID;
