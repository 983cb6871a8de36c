-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: rename check positive to chk_t_n on t (migrate; reverse: lossless)
ALTER TABLE "t" RENAME CONSTRAINT "positive" TO "chk_t_n";

COMMIT;
