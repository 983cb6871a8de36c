-- schemac: rollout to_postgresql goes back from phase 3 to phase 2, dual_write; no gate is in the way
UPDATE rollout_to_postgresql SET left_phase = 3, phase = 2 WHERE phase <> 2;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_to_postgresql;
