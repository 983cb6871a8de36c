-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: add column t.b (expand; reverse: lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ADD COLUMN "b" integer;

-- step 2 of 3: fill column t.b (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on t and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows; about 2,000,000 rows, 33 seconds to 7 minutes (a rough estimate)
UPDATE "t" SET "b" = "a" + 1
WHERE "t"."b" IS NULL;

-- step 3 of 3: analyze table t (migrate; reverse: lossless)
ANALYZE "t";

COMMIT;
