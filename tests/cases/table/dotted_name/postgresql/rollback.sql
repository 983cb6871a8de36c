-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (add index): drop index idx_log_actor on audit.log (lossless)
DROP INDEX "audit"."idx_log_actor";

-- undo step 2 (create table): drop table audit.log (lossy: rows written to table audit.log since)
--   lock ACCESS EXCLUSIVE on audit.log, blocks reads and writes for a moment
DROP TABLE "audit"."log";

-- undo step 1 (create table): drop table audit.actor (lossy: rows written to table audit.actor since)
--   lock ACCESS EXCLUSIVE on audit.actor, blocks reads and writes for a moment
DROP TABLE "audit"."actor";

COMMIT;
