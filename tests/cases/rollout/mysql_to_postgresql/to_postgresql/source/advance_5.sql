-- schemac: rollout to_postgresql goes on from phase 4 to phase 5, target_only; the server refuses it while the gate is shut
UPDATE rollout_to_postgresql SET left_phase = 4, phase = 5 WHERE phase <> 5;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_to_postgresql;
