-- schemac: forward script for PostgreSQL 15 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop unique key uq_t_a on t (migrate; reverse: lossless, but fails where two rows share key uq_t_a)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_a";

-- step 2 of 4: add unique key uq_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_a" UNIQUE NULLS NOT DISTINCT ("a");

-- step 3 of 4: drop unique key uq_t_b on t (migrate; reverse: lossless, but fails where two rows share key uq_t_b)
ALTER TABLE "t" DROP CONSTRAINT "uq_t_b";

-- step 4 of 4: add unique key uq_t_b on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "uq_t_b" UNIQUE ("b");

COMMIT;
