-- schemac: rollout to_postgresql goes on from phase 1 to phase 2, dual_write; the server refuses it while the gate is shut
UPDATE rollout_to_postgresql SET left_phase = 1, phase = 2 WHERE phase <> 2;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_to_postgresql;
