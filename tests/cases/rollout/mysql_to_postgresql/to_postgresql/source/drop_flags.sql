-- schemac: takes away the flags of rollout to_postgresql, when no application reads them any more
DROP VIEW rollout_to_postgresql_gates;

DROP TABLE rollout_to_postgresql_reports;

DROP TABLE rollout_to_postgresql;
