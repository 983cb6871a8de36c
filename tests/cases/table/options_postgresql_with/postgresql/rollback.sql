-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: alter table hot (lossless)
ALTER TABLE "hot"
  SET (fillfactor = 90),
  RESET (autovacuum_vacuum_scale_factor);

COMMIT;
