-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 7 (add check): drop check chk_t on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t";

-- undo steps 6 to 1, in one statement:
--   6 (add column): drop column t.weekday (lossless)
--   5 (add column): drop column t.head (lossless)
--   4 (add column): drop column t.share (lossless)
--   3 (add column): drop column t.rest (lossless)
--   2 (add column): drop column t.year (lossless)
--   1 (add column): drop column t.part (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP COLUMN "weekday",
  DROP COLUMN "head",
  DROP COLUMN "share",
  DROP COLUMN "rest",
  DROP COLUMN "year",
  DROP COLUMN "part";

COMMIT;
