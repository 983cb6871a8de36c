-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add column shop.town_id (expand; reverse: lossy: values written to column shop.town_id since)
ALTER TABLE "shop" ADD COLUMN "town_id" integer;

-- step 2 of 2: add foreign key fk_shop_town_id on shop (migrate; reverse: lossless)
ALTER TABLE "shop" ADD CONSTRAINT "fk_shop_town_id" FOREIGN KEY ("town_id") REFERENCES "town" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

COMMIT;
