-- schemac: takes away the flags of rollout from_tidb, when no application reads them any more
BEGIN;

DROP VIEW rollout_from_tidb_gates;

DROP TABLE rollout_from_tidb_reports;

DROP TABLE rollout_from_tidb;

DROP FUNCTION rollout_from_tidb_guard();

COMMIT;
