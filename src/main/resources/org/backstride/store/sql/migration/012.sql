-- The reference speeds that a block was planned with, one line a movement: gait, direction, metres a
-- second. Empty where it was planned for nobody: then its speeds hold for everybody.
ALTER TABLE plan_template ADD COLUMN basis TEXT NOT NULL DEFAULT '';
