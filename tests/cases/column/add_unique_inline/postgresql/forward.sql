-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add column shop.code (expand; reverse: lossy: values written to column shop.code since)
ALTER TABLE "shop" ADD COLUMN "code" varchar(20);

-- step 2 of 2: add unique key uq_shop_code on shop (migrate; reverse: lossless)
ALTER TABLE "shop" ADD CONSTRAINT "uq_shop_code" UNIQUE ("code");

COMMIT;
