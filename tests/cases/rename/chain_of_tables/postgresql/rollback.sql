-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (create table): drop table current (lossy: rows written to table current since)
--   lock ACCESS EXCLUSIVE on current, blocks reads and writes for a moment
DROP TABLE "current";

-- undo step 4 (rename constraint): rename primary key pk_previous to pk_current on previous (lossless)
--   lock ACCESS EXCLUSIVE on previous, blocks reads and writes for a moment
ALTER TABLE "previous" RENAME CONSTRAINT "pk_previous" TO "pk_current";

-- undo step 3 (rename constraint): rename primary key pk_oldest to pk_previous on oldest (lossless)
--   lock ACCESS EXCLUSIVE on oldest, blocks reads and writes for a moment
ALTER TABLE "oldest" RENAME CONSTRAINT "pk_oldest" TO "pk_previous";

-- undo step 2 (rename table): rename table previous to current (lossless)
--   lock ACCESS EXCLUSIVE on previous, blocks reads and writes for a moment
ALTER TABLE "previous" RENAME TO "current";

-- undo step 1 (rename table): rename table oldest to previous (lossless)
--   lock ACCESS EXCLUSIVE on oldest, blocks reads and writes for a moment
ALTER TABLE "oldest" RENAME TO "previous";

COMMIT;
