-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: add column shop.code (expand; reverse: lossless)
ALTER TABLE "shop" ADD COLUMN "code" varchar(20);

-- step 2 of 2: add unique key uq_shop_code on shop (migrate; reverse: lossless)
ALTER TABLE "shop" ADD CONSTRAINT "uq_shop_code" UNIQUE ("code");

COMMIT;
