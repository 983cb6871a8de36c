-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (create table): drop table b (lossy: rows written to table b since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
DROP TABLE "b";

-- undo step 2 (create table): drop table a (lossy: rows written to table a since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
DROP TABLE "a";

-- undo step 1 (create table): drop table p (lossy: rows written to table p since)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
DROP TABLE "p";

COMMIT;
