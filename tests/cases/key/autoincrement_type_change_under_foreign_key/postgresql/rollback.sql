-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: alter column p.id (lossless)
ALTER TABLE "p" ALTER COLUMN "id" TYPE integer;

-- step 2 back: alter column c.p_id (lossless)
ALTER TABLE "c" ALTER COLUMN "p_id" TYPE integer;

-- step 1 back: alter column c.id (lossless)
ALTER TABLE "c" ALTER COLUMN "id" TYPE integer;

COMMIT;
