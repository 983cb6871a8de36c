-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 8 to 2, in one statement:
--   8 (add column): drop column t.h (lossy: values written to column t.h since)
--   7 (add column): drop column t.g (lossy: values written to column t.g since)
--   6 (add column): drop column t.f (lossy: values written to column t.f since)
--   5 (add column): drop column t.d (lossy: values written to column t.d since)
--   4 (add column): drop column t.c (lossy: values written to column t.c since)
--   3 (add column): drop column t.b (lossy: values written to column t.b since)
--   2 (add column): drop column t.a (lossy: values written to column t.a since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP COLUMN "h",
  DROP COLUMN "g",
  DROP COLUMN "f",
  DROP COLUMN "d",
  DROP COLUMN "c",
  DROP COLUMN "b",
  DROP COLUMN "a";

-- undo step 1 (create enum): drop enum e (lossless)
DROP TYPE "e";

COMMIT;
