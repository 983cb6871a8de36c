-- schemac: rollback script for PostgreSQL 14 and later, 1 step

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 back: rename unique key a_unique to uq_t_a on t (lossless)
ALTER TABLE "t" RENAME CONSTRAINT "uq_t_a" TO "a_unique";

COMMIT;
