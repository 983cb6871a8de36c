-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 6 (add check): drop check chk_t_a on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_t_a";

-- undo steps 5 to 2, in one statement:
--   5 (add column): drop column t.back<U+005C>slash (lossy: values written to column t.back<U+005C>slash since)
--   4 (add column): drop column t.c$d (lossy: values written to column t.c$d since)
--   3 (add column): drop column t.b (lossy: values written to column t.b since)
--   2 (add column): drop column t.a (lossy: values written to column t.a since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t"
  DROP COLUMN "back\slash",
  DROP COLUMN "c$d",
  DROP COLUMN "b",
  DROP COLUMN "a";

-- undo step 1 (alter table): alter table t: comment (lossless)
--   lock SHARE UPDATE EXCLUSIVE on t, blocks nobody
COMMENT ON TABLE "t" IS NULL;

COMMIT;
