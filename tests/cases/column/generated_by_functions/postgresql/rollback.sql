-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (add check): drop check chk_t on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "chk_t";

-- undo steps 6 to 1, in one statement:
--   6 (add column): drop column t.weekday (lossless)
--   5 (add column): drop column t.head (lossless)
--   4 (add column): drop column t.share (lossless)
--   3 (add column): drop column t.rest (lossless)
--   2 (add column): drop column t.year (lossless)
--   1 (add column): drop column t.part (lossless)
ALTER TABLE "t"
  DROP COLUMN "weekday",
  DROP COLUMN "head",
  DROP COLUMN "share",
  DROP COLUMN "rest",
  DROP COLUMN "year",
  DROP COLUMN "part";

COMMIT;
