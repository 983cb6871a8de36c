-- schemac: rollout back_to_mysql goes back from phase 5 to phase 4, read_target; no gate is in the way
-- what was written in phase 5 is in the target alone: compare.sql and rows.sql tell what the source lacks
UPDATE rollout_back_to_mysql SET left_phase = 5, phase = 4 WHERE phase <> 4;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_back_to_mysql;
