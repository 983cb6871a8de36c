-- schemac: rollback script for PostgreSQL 14 and later, 15 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 15 (analyze table): nothing to do (lossless)

-- undo step 14 (analyze table): nothing to do (lossless)

-- undo step 13 (analyze table): nothing to do (lossless)

-- undo step 12 (analyze table): nothing to do (lossless)

-- undo step 11 (analyze table): nothing to do (lossless)

-- undo step 10 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 9 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (add column): drop column tally.text (lossy: values written to column tally.text since)
--   lock ACCESS EXCLUSIVE on tally, blocks reads and writes for a moment
ALTER TABLE "tally" DROP COLUMN "text";

-- undo step 4 (add column): drop column levels.twice (lossy: values written to column levels.twice since)
--   lock ACCESS EXCLUSIVE on levels, blocks reads and writes for a moment
ALTER TABLE "levels" DROP COLUMN "twice";

-- undo step 3 (add column): drop column keyless.twice (lossy: values written to column keyless.twice since)
--   lock ACCESS EXCLUSIVE on keyless, blocks reads and writes for a moment
ALTER TABLE "keyless" DROP COLUMN "twice";

-- undo step 2 (create table): drop table totals (lossy: rows written to table totals since)
--   lock ACCESS EXCLUSIVE on totals, blocks reads and writes for a moment
DROP TABLE "totals";

-- undo step 1 (create table): drop table ranks (lossy: rows written to table ranks since)
--   lock ACCESS EXCLUSIVE on ranks, blocks reads and writes for a moment
DROP TABLE "ranks";

COMMIT;
