-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add foreign key fk_shop_town_id on shop (lossless)
ALTER TABLE "shop" DROP CONSTRAINT "fk_shop_town_id";

-- step 1 back: add column shop.town_id (lossless)
ALTER TABLE "shop" DROP COLUMN "town_id";

COMMIT;
