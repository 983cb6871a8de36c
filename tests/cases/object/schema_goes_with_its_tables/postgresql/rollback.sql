-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (drop schema): create schema audit (lossy: the privileges on schema audit do not come back)
CREATE SCHEMA "audit";

-- undo step 2 (rename table): move table old_audit.log to audit.log (lossless)
--   lock ACCESS EXCLUSIVE on old_audit.log, blocks reads and writes for a moment
ALTER TABLE "old_audit"."log" SET SCHEMA "audit";

-- undo step 1 (alter schema): alter schema old_audit (lossless)
COMMENT ON SCHEMA "old_audit" IS 'What was';

COMMIT;
