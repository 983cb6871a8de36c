-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (drop schema): create schema audit (lossless)
CREATE SCHEMA "audit";

-- undo step 2 (rename table): move table old_audit.log to audit.log (lossless)
ALTER TABLE "old_audit"."log" SET SCHEMA "audit";

-- undo step 1 (alter schema): alter schema old_audit (lossless)
COMMENT ON SCHEMA "old_audit" IS 'What was';

COMMIT;
