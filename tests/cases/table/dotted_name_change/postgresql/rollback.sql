-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add index idx_log_who on history.log (lossless)
DROP INDEX "history"."idx_log_who";

-- step 1 back: add column history.log.who (lossless)
ALTER TABLE "history"."log" DROP COLUMN "who";

COMMIT;
