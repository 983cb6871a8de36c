-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add index): drop index idx_log_actor on audit.log (lossless)
DROP INDEX "audit"."idx_log_actor";

-- undo step 2 (create table): drop table audit.log (lossy: rows written to table audit.log since)
DROP TABLE "audit"."log";

-- undo step 1 (create table): drop table audit.actor (lossy: rows written to table audit.actor since)
DROP TABLE "audit"."actor";

COMMIT;
