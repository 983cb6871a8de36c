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

-- step 1 of 3: add column shop.town_id (expand; reverse: lossy: values written to column shop.town_id since)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" ADD COLUMN "town_id" integer;

-- step 2 of 3: add foreign key fk_shop_town_id on shop (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on shop and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "shop" ADD CONSTRAINT "fk_shop_town_id" FOREIGN KEY ("town_id") REFERENCES "town" ("id") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;

COMMIT;

-- step 3 of 3: validate foreign key fk_shop_town_id on shop (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on shop and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "shop" VALIDATE CONSTRAINT "fk_shop_town_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
