-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop unique key uq_t_position on t (migrate; reverse: lossless, but fails where two rows share key uq_t_position)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_position";

-- step 2 of 2: add unique key uq_t_position on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_position" UNIQUE ("position") DEFERRABLE INITIALLY DEFERRED;

COMMIT;
