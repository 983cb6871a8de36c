-- schemac: an emergency: rollout to_postgresql goes back to phase 1, source_only, from whichever phase it is in
-- what was written in phase 5 is in the target alone: compare.sql and rows.sql tell what the source lacks
UPDATE rollout_to_postgresql SET left_phase = phase, phase = 1, emergency = TRUE WHERE phase <> 1;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_to_postgresql;
