-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (alter column): alter column t.a: change default, comment (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'x';
COMMENT ON COLUMN "t"."a" IS NULL;

-- undo steps 3 to 2, in one statement:
--   3 (add column): drop column t.c (lossy: values written to column t.c since)
--   2 (add column): drop column t.b (lossy: values written to column t.b since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP COLUMN "c",
  DROP COLUMN "b";

-- undo step 1 (alter table): alter table t: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON TABLE "t" IS 'plain';

COMMIT;
