-- schemac: rollout to_postgresql goes back from phase 2 to phase 1, source_only; no gate is in the way
UPDATE rollout_to_postgresql SET left_phase = 2, phase = 1 WHERE phase <> 1;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_to_postgresql;
