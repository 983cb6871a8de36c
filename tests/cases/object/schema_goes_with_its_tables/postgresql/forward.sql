-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: alter schema old_audit (migrate; reverse: lossless)
COMMENT ON SCHEMA "old_audit" IS 'What has been';

-- step 2 of 3: move table audit.log to old_audit.log (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on audit.log, blocks reads and writes for a moment
ALTER TABLE "audit"."log" SET SCHEMA "old_audit";

-- step 3 of 3: drop schema audit (contract; reverse: lossy: the privileges on schema audit do not come back)
DROP SCHEMA "audit";

COMMIT;
