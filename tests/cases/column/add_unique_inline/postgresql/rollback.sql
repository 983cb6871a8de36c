-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add unique key): drop unique key uq_shop_code on shop (lossless)
ALTER TABLE "shop" DROP CONSTRAINT "uq_shop_code";

-- undo step 1 (add column): drop column shop.code (lossy: values written to column shop.code since)
ALTER TABLE "shop" DROP COLUMN "code";

COMMIT;
