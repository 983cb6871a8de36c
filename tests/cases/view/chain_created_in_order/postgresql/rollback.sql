-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (create view): drop view a (lossless)
DROP VIEW "a";

-- undo step 3 (create view): drop view b (lossless)
DROP VIEW "b";

-- undo step 2 (create view): drop view c (lossless)
DROP VIEW "c";

-- undo step 1 (create table): drop table z (lossy: rows written to table z since)
--   lock ACCESS EXCLUSIVE on z, blocks reads and writes for a moment
DROP TABLE "z";

COMMIT;
