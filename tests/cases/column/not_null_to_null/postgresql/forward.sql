-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: alter column t.a: nullable (expand; reverse: lossless, but fails where column t.a is null)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "a" DROP NOT NULL;

-- step 2 of 2: alter column t.b: nullable (expand; reverse: lossless, but fails where column t.b is null)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "b" DROP NOT NULL;

COMMIT;
