-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: rename unique key a_unique to uq_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" RENAME CONSTRAINT "a_unique" TO "uq_t_a";

COMMIT;
