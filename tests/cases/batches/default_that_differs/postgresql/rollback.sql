-- schemac: rollback script for PostgreSQL 14 and later, 8 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 8 (analyze table): nothing to do (lossless)

-- undo step 7 (alter column): alter column audit_log.mark: nullable (lossless)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "mark" DROP NOT NULL;

-- undo step 6 (fill column): nothing to do, the values go with their column (lossless)

-- undo step 5 (alter column): alter column audit_log.token: nullable (lossless)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log"
  DROP CONSTRAINT IF EXISTS "schemac_not_null",
  ALTER COLUMN "token" DROP NOT NULL;

-- undo step 4 (add column): drop column audit_log.mark (lossy: values written to column audit_log.mark since)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log" DROP COLUMN "mark";

-- undo step 3 (fill default): nothing to do, the rows go with their column (lossless)

-- undo step 2 (alter column): alter column audit_log.token: drop default (lossless)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log" ALTER COLUMN "token" DROP DEFAULT;

-- undo step 1 (add column): drop column audit_log.token (lossy: values written to column audit_log.token since)
--   lock ACCESS EXCLUSIVE on audit_log, blocks reads and writes for a moment
ALTER TABLE "audit_log" DROP COLUMN "token";

COMMIT;
