-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: rename column t.a to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- step 2 of 3: add column t.a (contract; reverse: lossy: values written to column t.a since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "a" integer NOT NULL;

-- step 3 of 3: alter column t.b: nullable (expand; reverse: lossless, but fails where column t.b is null)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "b" DROP NOT NULL;

COMMIT;
