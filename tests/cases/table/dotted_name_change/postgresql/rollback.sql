-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add index): drop index idx_log_who on history.log (lossless)
DROP INDEX "history"."idx_log_who";

-- undo step 1 (add column): drop column history.log.who (lossy: values written to column history.log.who since)
ALTER TABLE "history"."log" DROP COLUMN "who";

COMMIT;
