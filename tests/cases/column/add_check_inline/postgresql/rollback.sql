-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add check chk_shop_rating on shop (lossless)
ALTER TABLE "shop" DROP CONSTRAINT "chk_shop_rating";

-- step 1 back: add column shop.rating (lossless)
ALTER TABLE "shop" DROP COLUMN "rating";

COMMIT;
