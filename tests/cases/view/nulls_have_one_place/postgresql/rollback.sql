-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

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
DROP TABLE "t";

COMMIT;
