-- schemac: forward script for PostgreSQL 18 and later, 1 step
-- 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- step 1 of 1: alter column stock.shop: not null (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on stock, blocks reads and writes for that moment only; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "stock_shop_not_null" NOT NULL "shop" NOT VALID;
ALTER TABLE "stock" VALIDATE CONSTRAINT "stock_shop_not_null";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
