-- A heart rate may be one of a gait and direction, and so may the zones of a heart rate: a reading is
-- a heart rate where its unit is bpm, zones are of one where their basis is. No table changes; the
-- step keeps away a program that takes every row with a gait for a speed.
SELECT 1;
