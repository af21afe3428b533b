CREATE TABLE athlete (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  birth_date TEXT,
  sex TEXT NOT NULL,
  height_mm INTEGER,
  mass_g INTEGER,
  heart_rate_max_bpm INTEGER,
  heart_rate_rest_bpm INTEGER,
  care TEXT NOT NULL,
  sides TEXT NOT NULL,
  condition TEXT NOT NULL,
  surgery_date TEXT,
  risks TEXT NOT NULL,
  level TEXT NOT NULL,
  clearance TEXT NOT NULL,
  clearance_date TEXT,
  clearance_clinician TEXT NOT NULL,
  notes TEXT NOT NULL,
  status TEXT NOT NULL
) STRICT;

-- A tested speed as it was typed.
CREATE TABLE athlete_speed (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  gait TEXT NOT NULL,
  direction TEXT NOT NULL,
  kind TEXT NOT NULL,
  amount TEXT NOT NULL,
  unit TEXT NOT NULL,
  PRIMARY KEY (athlete_id, gait, direction, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE athlete_tick (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  tick TEXT NOT NULL,
  seen_on TEXT NOT NULL,
  seen_by TEXT NOT NULL,
  PRIMARY KEY (athlete_id, tick)
) STRICT, WITHOUT ROWID;

-- The blocks of a program are its canonical text form.
CREATE TABLE program (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  form TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL,
  updated_at_ms INTEGER NOT NULL,
  status TEXT NOT NULL
) STRICT;

-- The bytes a recording was read from, compressed; one file may hold several recordings.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  packed BLOB NOT NULL
) STRICT;

-- One row a recording with everything a list shows; no list opens a blob. The original may be gone.
CREATE TABLE recording (
  id TEXT PRIMARY KEY,
  athlete_id TEXT REFERENCES athlete (id) ON DELETE SET NULL,
  title TEXT NOT NULL,
  sha256 TEXT,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  device_maker TEXT NOT NULL,
  device_product TEXT NOT NULL,
  device_serial TEXT NOT NULL,
  sport TEXT NOT NULL,
  sub_sport TEXT NOT NULL,
  start_ms INTEGER,
  added_at_ms INTEGER NOT NULL,
  records INTEGER NOT NULL,
  laps INTEGER NOT NULL,
  elapsed_s REAL,
  timer_s REAL,
  distance_m REAL,
  heart_rate_avg_bpm REAL,
  heart_rate_max_bpm REAL,
  speed_avg_mps REAL,
  speed_max_mps REAL,
  cadence_avg_spm REAL,
  cadence_max_spm REAL,
  ascent_m REAL,
  energy_kcal REAL,
  derived TEXT NOT NULL
) STRICT;

CREATE INDEX recording_by_athlete ON recording (athlete_id);

CREATE INDEX recording_by_original ON recording (sha256);

CREATE INDEX recording_by_start ON recording (start_ms);

CREATE TABLE lap (
  recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL,
  timer_s REAL,
  distance_m REAL,
  PRIMARY KEY (recording_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pause (
  recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL,
  PRIMARY KEY (recording_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE interval (
  recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start_ms INTEGER NOT NULL,
  end_ms INTEGER NOT NULL,
  direction TEXT NOT NULL,
  source TEXT NOT NULL,
  confidence REAL NOT NULL,
  PRIMARY KEY (recording_id, position)
) STRICT, WITHOUT ROWID;

-- The times of the samples: of the session, and of the heart beats.
CREATE TABLE timeline (
  recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  samples INTEGER NOT NULL,
  packed BLOB NOT NULL,
  PRIMARY KEY (recording_id, line)
) STRICT;

CREATE TABLE channel (
  recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE,
  line TEXT NOT NULL,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  unit TEXT NOT NULL,
  packed BLOB NOT NULL,
  PRIMARY KEY (recording_id, line, position)
) STRICT;
