-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add unique key uq_shop_code on shop (lossless)
ALTER TABLE "shop" DROP CONSTRAINT "uq_shop_code";

-- step 1 back: add column shop.code (lossless)
ALTER TABLE "shop" DROP COLUMN "code";

COMMIT;
