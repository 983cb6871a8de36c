-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (alter table): alter table a'b: replica_identity (lossless)
ALTER TABLE "a'b" REPLICA IDENTITY DEFAULT;

-- undo step 3 (add index): drop index i"x on a'b (lossless)
DROP INDEX "i""x";

-- undo step 2 (create table): drop table log (lossy: rows written to table log since)
--   lock ACCESS EXCLUSIVE on log, blocks reads and writes for a moment
DROP TABLE "log";

-- undo step 1 (create table): drop table a'b (lossy: rows written to table a'b since)
--   lock ACCESS EXCLUSIVE on a'b, blocks reads and writes for a moment
DROP TABLE "a'b";

COMMIT;
