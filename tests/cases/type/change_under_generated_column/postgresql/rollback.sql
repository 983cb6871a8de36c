-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add column t.twice (lossless)
ALTER TABLE "t" DROP COLUMN "twice";

-- step 2 back: alter column t.n (lossless)
ALTER TABLE "t" ALTER COLUMN "n" TYPE integer;

-- step 1 back: drop column t.twice (lossless)
ALTER TABLE "t" ADD COLUMN "twice" bigint GENERATED ALWAYS AS ("n" * 2) STORED;

COMMIT;
