-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (alter table): alter table hot: with.autovacuum_vacuum_scale_factor, with.fillfactor (lossless)
ALTER TABLE "hot"
  SET (fillfactor = 90),
  RESET (autovacuum_vacuum_scale_factor);

COMMIT;
