-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (analyze table): nothing to do (lossless)

-- undo step 7 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 6 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 5 (insert rows): nothing to do, the rows go with their table (lossless)

-- undo step 4 (create table): drop table user (lossy: rows written to table user since)
--   lock ACCESS EXCLUSIVE on user, blocks reads and writes for a moment
DROP TABLE "user";

-- undo step 3 (create table): drop table stats (lossy: rows written to table stats since)
--   lock ACCESS EXCLUSIVE on stats, blocks reads and writes for a moment
DROP TABLE "stats";

-- undo step 2 (create table): drop table kinds (lossy: rows written to table kinds since)
--   lock ACCESS EXCLUSIVE on kinds, blocks reads and writes for a moment
DROP TABLE "kinds";

-- undo step 1 (create table): drop table kind_stats (lossy: rows written to table kind_stats since)
--   lock ACCESS EXCLUSIVE on kind_stats, blocks reads and writes for a moment
DROP TABLE "kind_stats";

COMMIT;
