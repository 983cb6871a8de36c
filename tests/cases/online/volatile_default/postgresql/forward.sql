-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 2 transactions and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 7: add column stock.mark (expand; reverse: lossy: values written to column stock.mark since)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ADD COLUMN "mark" uuid;

-- step 2 of 7: alter column stock.mark: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ALTER COLUMN "mark" SET DEFAULT gen_random_uuid();

COMMIT;

-- step 3 of 7: fill column stock.mark (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on stock, blocks only writes to the same rows; changes rows
UPDATE "stock" SET "mark" = gen_random_uuid() WHERE "mark" IS NULL;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 7: add column stock.luck (expand; reverse: lossy: values written to column stock.luck since)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ADD COLUMN "luck" double precision;

-- step 5 of 7: alter column stock.luck: set default (expand; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ALTER COLUMN "luck" SET DEFAULT random();

COMMIT;

-- step 6 of 7: fill column stock.luck (migrate; reverse: lossless)
--   lock ROW EXCLUSIVE on stock, blocks only writes to the same rows; changes rows
UPDATE "stock" SET "luck" = random() WHERE "luck" IS NULL;

-- step 7 of 7: alter column stock.mark: not null (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on stock, blocks reads and writes for that moment only; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "schemac_not_null" CHECK ("mark" IS NOT NULL) NOT VALID;
ALTER TABLE "stock" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "stock" ALTER COLUMN "mark" SET NOT NULL;
ALTER TABLE "stock" DROP CONSTRAINT "schemac_not_null";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
