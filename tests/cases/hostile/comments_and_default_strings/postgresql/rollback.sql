-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (alter column): alter column t.a: change default, comment (lossless)
ALTER TABLE "t" ALTER COLUMN "a" SET DEFAULT 'x';
COMMENT ON COLUMN "t"."a" IS NULL;

-- undo steps 3 to 2, in one statement:
--   3 (add column): drop column t.c (lossy: values written to column t.c since)
--   2 (add column): drop column t.b (lossy: values written to column t.b since)
ALTER TABLE "t"
  DROP COLUMN "c",
  DROP COLUMN "b";

-- undo step 1 (alter table): alter table t: comment (lossless)
COMMENT ON TABLE "t" IS 'plain';

COMMIT;
