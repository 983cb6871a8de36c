-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 6 (add index): drop index idx_grown_at on grown (lossless)
--   lock SHARE UPDATE EXCLUSIVE on grown, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_grown_at";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 5 to 4, in one statement:
--   5 (add column): drop column grown.big (lossy: values written to column grown.big since)
--   4 (add column): drop column grown.small (lossy: values written to column grown.small since)
--   lock ACCESS EXCLUSIVE on grown, blocks reads and writes for a moment
ALTER TABLE "grown"
  DROP COLUMN "big",
  DROP COLUMN "small";

-- undo step 3 (rename constraint): rename primary key pk_renamed_since to pk_renamed on renamed_since (lossless)
--   lock ACCESS EXCLUSIVE on renamed_since, blocks reads and writes for a moment
ALTER TABLE "renamed_since" RENAME CONSTRAINT "pk_renamed_since" TO "pk_renamed";

-- undo step 2 (rename column): rename column renamed_since.after to before (lossless)
--   lock ACCESS EXCLUSIVE on renamed_since, blocks reads and writes for a moment
ALTER TABLE "renamed_since" RENAME COLUMN "after" TO "before";

-- undo step 1 (rename table): rename table renamed_since to renamed (lossless)
--   lock ACCESS EXCLUSIVE on renamed_since, blocks reads and writes for a moment
ALTER TABLE "renamed_since" RENAME TO "renamed";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
