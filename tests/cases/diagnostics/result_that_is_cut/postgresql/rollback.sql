-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (create view): drop view fresh (lossless)
DROP VIEW "fresh";

-- undo step 3 (analyze table): nothing to do (lossless)

-- undo step 2 (fill table): nothing to do, the rows go with their table (lossless)

-- undo step 1 (create table): drop table digest (lossy: rows written to table digest since)
--   lock ACCESS EXCLUSIVE on digest, blocks reads and writes for a moment
DROP TABLE "digest";

COMMIT;
