-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (add exclusion): drop exclusion constraint ex_two on booking (lossless)
ALTER TABLE "booking" DROP CONSTRAINT "ex_two";

-- undo step 1 (create table): drop table booking (lossy: rows written to table booking since)
--   lock ACCESS EXCLUSIVE on booking, blocks reads and writes for a moment
DROP TABLE "booking";

COMMIT;
