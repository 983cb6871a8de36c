-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add column shop.rating (expand; reverse: lossless)
ALTER TABLE "shop" ADD COLUMN "rating" smallint NOT NULL DEFAULT 3;

-- step 2 of 2: add check chk_shop_rating on shop (migrate; reverse: lossless)
ALTER TABLE "shop" ADD CONSTRAINT "chk_shop_rating" CHECK ("rating" between 1 and 5);

COMMIT;
