-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add check): drop check chk_shop_rating on shop (lossless)
ALTER TABLE "shop" DROP CONSTRAINT "chk_shop_rating";

-- undo step 1 (add column): drop column shop.rating (lossy: values written to column shop.rating since)
ALTER TABLE "shop" DROP COLUMN "rating";

COMMIT;
