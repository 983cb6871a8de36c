-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 3: add column shop.rating (expand; reverse: lossy: values written to column shop.rating since)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" ADD COLUMN "rating" smallint NOT NULL DEFAULT 3;

-- step 2 of 3: add check chk_shop_rating on shop (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" ADD CONSTRAINT "chk_shop_rating" CHECK ("rating" between 1 and 5) NOT VALID;

COMMIT;

-- step 3 of 3: validate check chk_shop_rating on shop (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on shop, blocks nobody; scans the table
ALTER TABLE "shop" VALIDATE CONSTRAINT "chk_shop_rating";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
