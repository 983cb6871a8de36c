-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add foreign key): drop foreign key fk_shop_town_id on shop (lossless)
ALTER TABLE "shop" DROP CONSTRAINT "fk_shop_town_id";

-- undo step 1 (add column): drop column shop.town_id (lossy: values written to column shop.town_id since)
ALTER TABLE "shop" DROP COLUMN "town_id";

COMMIT;
