-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: alter schema old_audit (migrate; reverse: lossless)
COMMENT ON SCHEMA "old_audit" IS 'What has been';

-- step 2 of 3: move table audit.log to old_audit.log (contract; reverse: lossless)
ALTER TABLE "audit"."log" SET SCHEMA "old_audit";

-- step 3 of 3: drop schema audit (contract; reverse: lossless)
DROP SCHEMA "audit";

COMMIT;
