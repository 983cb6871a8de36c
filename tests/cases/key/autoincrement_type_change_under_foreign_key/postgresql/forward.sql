-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: alter column c.id (migrate; reverse: lossless)
ALTER TABLE "c" ALTER COLUMN "id" TYPE bigint;

-- step 2 of 3: alter column c.p_id (migrate; reverse: lossless)
ALTER TABLE "c" ALTER COLUMN "p_id" TYPE bigint;

-- step 3 of 3: alter column p.id (migrate; reverse: lossless)
ALTER TABLE "p" ALTER COLUMN "id" TYPE bigint;

COMMIT;
