-- schemac: rollout to_postgresql goes back from phase 4 to phase 3, compare; no gate is in the way
UPDATE rollout_to_postgresql SET left_phase = 4, phase = 3 WHERE phase <> 3;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_to_postgresql;
