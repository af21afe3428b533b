-- Every change of one person's own advance limit, in order: the last one holds. An advance_limit of
-- NULL lets the clinic's limit hold again.
CREATE TABLE advance_limit (
  id TEXT NOT NULL PRIMARY KEY,
  athlete_id TEXT NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
  advance_limit INTEGER,
  note TEXT NOT NULL,
  signed_by TEXT NOT NULL,
  set_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX advance_limit_athlete ON advance_limit (athlete_id, set_at_ms);

INSERT INTO advance_limit (id, athlete_id, advance_limit, note, signed_by, set_at_ms)
SELECT athlete_id, athlete_id, advance_limit, note, '', set_at_ms FROM athlete_thresholds;

DROP TABLE athlete_thresholds;

-- The side that a result is about: left, right, or blank where it is about the person or was not
-- noted. Whoever has one affected side alone was measured there.
ALTER TABLE outcome ADD COLUMN side TEXT NOT NULL DEFAULT '';

UPDATE outcome SET side = (SELECT sides FROM athlete WHERE athlete.id = outcome.athlete_id)
WHERE measure NOT IN ('lefs', 'tug', 'chair_stand', 'six_minute_walk', 'gait_speed', 'backward_walk_3m')
  AND (SELECT sides FROM athlete WHERE athlete.id = outcome.athlete_id) IN ('left', 'right');
