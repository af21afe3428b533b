-- One number of what a person can do, since a day: a heart rate, or a speed of a gait and direction
-- as it was typed.
CREATE TABLE athlete_reading (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  measure TEXT NOT NULL,
  gait TEXT,
  direction TEXT,
  amount TEXT NOT NULL,
  unit TEXT NOT NULL,
  since TEXT,
  source TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (athlete_id, place)
) STRICT, WITHOUT ROWID;

-- Zones chosen for a person, since a day; of the heart rate where there is no gait.
CREATE TABLE athlete_zones (
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  place INTEGER NOT NULL,
  gait TEXT,
  direction TEXT,
  basis TEXT NOT NULL,
  borders TEXT NOT NULL,
  since TEXT,
  PRIMARY KEY (athlete_id, place)
) STRICT, WITHOUT ROWID;

INSERT INTO athlete_reading
SELECT athlete_id, row_number() OVER (PARTITION BY athlete_id ORDER BY gait, direction, kind) + 9,
       CASE kind WHEN 'maximum' THEN 'maximum_verified' ELSE kind END,
       gait, direction, amount, unit, NULL, 'tested', ''
FROM athlete_speed
WHERE gait <> 'still' AND CAST(amount AS REAL) > 0;

INSERT INTO athlete_reading
SELECT id, 0, 'maximum', NULL, NULL, heart_rate_max_bpm, 'bpm', NULL, 'typed', ''
FROM athlete WHERE heart_rate_max_bpm IS NOT NULL;

INSERT INTO athlete_reading
SELECT id, 1, 'rest', NULL, NULL, heart_rate_rest_bpm, 'bpm', NULL, 'typed', ''
FROM athlete WHERE heart_rate_rest_bpm IS NOT NULL;

DROP TABLE athlete_speed;
ALTER TABLE athlete DROP COLUMN heart_rate_max_bpm;
ALTER TABLE athlete DROP COLUMN heart_rate_rest_bpm;
