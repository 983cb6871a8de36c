-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 3 (alter column): alter column t.b: not null (lossless, but fails where column t.b is null)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on t, blocks reads and writes for that moment only; scans the table
ALTER TABLE "t" ADD CONSTRAINT "schemac_not_null" CHECK ("b" IS NOT NULL) NOT VALID;
ALTER TABLE "t" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "t" ALTER COLUMN "b" SET NOT NULL;
ALTER TABLE "t" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (add column): drop column t.a (lossy: values written to column t.a since)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP COLUMN "a";

-- undo step 1 (rename column): rename column t.b to a (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
