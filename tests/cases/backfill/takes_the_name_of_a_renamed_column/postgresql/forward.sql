-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 3 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: rename column visit.amount to old_amount (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit" RENAME COLUMN "amount" TO "old_amount";

-- step 2 of 5: add column visit.amount (expand; reverse: lossy: values written to column visit.amount since)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit" ADD COLUMN "amount" bigint;

COMMIT;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 5: fill column visit.amount (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on visit and ACCESS SHARE on the tables that it reads, blocks only writes to the same rows; changes rows
UPDATE "visit" SET "amount" = "old_amount" * 2
WHERE "visit"."amount" IS NULL;

COMMIT;

-- step 4 of 5: alter column visit.amount: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on visit, blocks reads and writes for that moment only; scans the table
ALTER TABLE "visit" ADD CONSTRAINT "schemac_not_null" CHECK ("amount" IS NOT NULL) NOT VALID;
ALTER TABLE "visit" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "visit" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "visit" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 5: analyze table visit (migrate; reverse: lossless)
ANALYZE "visit";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
