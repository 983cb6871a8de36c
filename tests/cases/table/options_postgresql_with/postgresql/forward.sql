-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: alter table hot: with.autovacuum_vacuum_scale_factor, with.fillfactor (migrate; reverse: lossless)
ALTER TABLE "hot" SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.1);

COMMIT;
