-- A course that is begun on a day has those of the day's sessions behind it that were done before.
-- Of courses that are here already nobody knows; they keep all of their first day.
ALTER TABLE course ADD COLUMN behind INTEGER NOT NULL DEFAULT 0;
