-- schemac: rollback script for PostgreSQL 14 and later, 16 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 16 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 15 (analyze table): nothing to do (lossless)

-- undo step 14 (analyze table): nothing to do (lossless)

-- undo step 13 (analyze table): nothing to do (lossless)

-- undo step 12 (add foreign key): drop foreign key fk_source_zone_id on source (lossless)
--   lock ACCESS EXCLUSIVE on source, blocks reads and writes for a moment
ALTER TABLE "source" DROP CONSTRAINT "fk_source_zone_id";

-- undo step 11 (add unique key): drop unique key uq_zone_label on zone (lossless)
ALTER TABLE "zone" DROP CONSTRAINT "uq_zone_label";

-- undo step 10 (alter column): alter column source.zone_id: nullable (lossless)
--   lock ACCESS EXCLUSIVE on source, blocks reads and writes for a moment
ALTER TABLE "source"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "zone_id" DROP NOT NULL;

-- undo step 9 (alter column): alter column source.shown: nullable (lossless)
--   lock ACCESS EXCLUSIVE on source, blocks reads and writes for a moment
ALTER TABLE "source"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "shown" DROP NOT NULL;

-- undo step 8 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 5 (fill column): nothing to do, the values go with their column (lossless)

-- undo steps 4 to 3, in one statement:
--   4 (add column): drop column source.zone_id (lossy: values written to column source.zone_id since)
--   3 (add column): drop column source.shown (lossy: values written to column source.shown since)
--   lock ACCESS EXCLUSIVE on source, blocks reads and writes for a moment
ALTER TABLE "source"
  DROP COLUMN "zone_id",
  DROP COLUMN "shown";

-- undo step 2 (create table): drop table zone (lossy: rows written to table zone since)
--   lock ACCESS EXCLUSIVE on zone, blocks reads and writes for a moment
DROP TABLE "zone";

-- undo step 1 (create table): drop table a_report (lossy: rows written to table a_report since)
--   lock ACCESS EXCLUSIVE on a_report, blocks reads and writes for a moment
DROP TABLE "a_report";

COMMIT;
