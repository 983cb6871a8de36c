-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (create table): drop table archive (lossy: rows written to table archive since)
--   lock ACCESS EXCLUSIVE on archive, blocks reads and writes for a moment
DROP TABLE "archive";

-- undo step 2 (rename constraint): rename primary key pk_shelf to pk_archive on shelf (lossless)
--   lock ACCESS EXCLUSIVE on shelf, blocks reads and writes for a moment
ALTER TABLE "shelf" RENAME CONSTRAINT "pk_shelf" TO "pk_archive";

-- undo step 1 (rename table): rename table shelf to archive (lossless)
--   lock ACCESS EXCLUSIVE on shelf, blocks reads and writes for a moment
ALTER TABLE "shelf" RENAME TO "archive";

COMMIT;
