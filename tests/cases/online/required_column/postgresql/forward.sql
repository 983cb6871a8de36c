-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 3: alter column stock.shop: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on stock, blocks reads and writes for that moment only; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "schemac_not_null_2" CHECK ("shop" IS NOT NULL) NOT VALID;
ALTER TABLE "stock" VALIDATE CONSTRAINT "schemac_not_null_2";
ALTER TABLE "stock" ALTER COLUMN "shop" SET NOT NULL;
ALTER TABLE "stock" DROP CONSTRAINT "schemac_not_null_2";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 2 of 3: alter column stock.sku: varchar(40) to varchar(60), set default (expand; reverse: lossless, but fails where a value of column stock.sku does not fit its former type)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock"
  ALTER COLUMN "sku" TYPE varchar(60),
  ALTER COLUMN "sku" SET DEFAULT 'none';

COMMIT;

-- step 3 of 3: alter column stock.sku: not null (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on stock, blocks reads and writes for that moment only; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "schemac_not_null_2" CHECK ("sku" IS NOT NULL) NOT VALID;
ALTER TABLE "stock" VALIDATE CONSTRAINT "schemac_not_null_2";
ALTER TABLE "stock" ALTER COLUMN "sku" SET NOT NULL;
ALTER TABLE "stock" DROP CONSTRAINT "schemac_not_null_2";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
