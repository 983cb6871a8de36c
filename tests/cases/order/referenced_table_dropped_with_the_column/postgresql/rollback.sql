-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: drop table region (lossy: the rows of table region)
CREATE TABLE "region" (
  "id" integer NOT NULL,
  "name" varchar(20) NOT NULL,
  CONSTRAINT "pk_region" PRIMARY KEY ("id")
);

-- step 4 back: drop column shop.region_id (lossy: the values of column shop.region_id)
ALTER TABLE "shop" ADD COLUMN "region_id" integer;

-- step 3 back: replace view shops (lossless)
CREATE OR REPLACE VIEW "shops" AS
select
  "s"."id",
  "r"."name"
from "shop" as "s"
left join "region" as "r" on "r"."id" = "s"."region_id";

-- step 2 back: drop index idx_shop_region on shop (lossless)
CREATE INDEX "idx_shop_region" ON "shop" ("region_id", "name");

-- step 1 back: drop foreign key fk_shop_region_id on shop (lossless)
ALTER TABLE "shop" ADD CONSTRAINT "fk_shop_region_id" FOREIGN KEY ("region_id") REFERENCES "region" ("id");

COMMIT;
