-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add column shop.rating (expand; reverse: lossy: values written to column shop.rating since)
ALTER TABLE "shop" ADD COLUMN "rating" smallint NOT NULL DEFAULT 3;

-- step 2 of 2: add check chk_shop_rating on shop (migrate; reverse: lossless)
ALTER TABLE "shop" ADD CONSTRAINT "chk_shop_rating" CHECK ("rating" between 1 and 5);

COMMIT;
