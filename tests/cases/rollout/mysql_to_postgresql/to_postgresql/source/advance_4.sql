-- schemac: rollout to_postgresql goes on from phase 3 to phase 4, read_target; the server refuses it while the gate is shut
UPDATE rollout_to_postgresql SET left_phase = 3, phase = 4 WHERE phase <> 4;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_to_postgresql;
