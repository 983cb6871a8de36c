-- schemac: forward script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 1: replace primary key of t (migrate; reverse: lossless, but fails where two rows share the primary key of t)
ALTER TABLE "t"
  DROP CONSTRAINT "pk_t",
  ADD CONSTRAINT "pk_t" PRIMARY KEY ("code");

COMMIT;
