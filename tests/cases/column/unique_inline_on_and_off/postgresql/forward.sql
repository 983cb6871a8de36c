-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add unique key uq_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_a" UNIQUE ("a");

-- step 2 of 2: drop unique key uq_t_b on t (contract; reverse: lossless, but fails where two rows share key uq_t_b)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_b";

COMMIT;
