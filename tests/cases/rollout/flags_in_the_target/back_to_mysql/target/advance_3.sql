-- schemac: rollout back_to_mysql goes on from phase 2 to phase 3, compare; the server refuses it while the gate is shut
UPDATE rollout_back_to_mysql SET left_phase = 2, phase = 3 WHERE phase <> 3;

SELECT phase, write_to, read_from, validate, emergency, entered_at FROM rollout_back_to_mysql;
