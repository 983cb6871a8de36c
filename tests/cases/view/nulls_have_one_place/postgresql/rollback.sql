-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (create view): drop view by_window (lossless)
DROP VIEW "by_window";

-- undo step 6 (create view): drop view by_outer (lossless)
DROP VIEW "by_outer";

-- undo step 5 (create view): drop view by_name (lossless)
DROP VIEW "by_name";

-- undo step 4 (create view): drop view by_count (lossless)
DROP VIEW "by_count";

-- undo step 3 (create view): drop view by_column (lossless)
DROP VIEW "by_column";

-- undo step 2 (create view): drop view as_written (lossless)
DROP VIEW "as_written";

-- undo step 1 (create table): drop table t (lossy: rows written to table t since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
DROP TABLE "t";

COMMIT;
