-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (create table): drop table child (lossy: rows written to table child since)
--   lock ACCESS EXCLUSIVE on child, blocks reads and writes for a moment
DROP TABLE "child";

-- undo step 2 (create table): drop table brother (lossy: rows written to table brother since)
--   lock ACCESS EXCLUSIVE on brother, blocks reads and writes for a moment
DROP TABLE "brother";

-- undo step 1 (create table): drop table parent (lossy: rows written to table parent since)
--   lock ACCESS EXCLUSIVE on parent, blocks reads and writes for a moment
DROP TABLE "parent";

COMMIT;
