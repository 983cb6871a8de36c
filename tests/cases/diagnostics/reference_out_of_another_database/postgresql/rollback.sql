-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (create table): drop table audit.log (lossy: rows written to table audit.log since)
--   lock ACCESS EXCLUSIVE on audit.log, blocks reads and writes for a moment
DROP TABLE "audit"."log";

-- undo step 1 (create table): drop table person (lossy: rows written to table person since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
DROP TABLE "person";

COMMIT;
