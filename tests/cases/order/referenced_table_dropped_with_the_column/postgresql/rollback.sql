-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (drop table): create table region (lossy: the rows of table region and privileges on it do not come back)
CREATE TABLE "region" (
  "id" integer NOT NULL,
  "name" varchar(20) NOT NULL,
  CONSTRAINT "pk_region" PRIMARY KEY ("id")
);

-- undo step 4 (drop column): add column shop.region_id (lossy: the values of column shop.region_id do not come back)
ALTER TABLE "shop" ADD COLUMN "region_id" integer;

-- undo step 3 (replace view): replace view shops: query (lossless)
CREATE OR REPLACE VIEW "shops" AS
select
  "s"."id",
  "r"."name"
from "shop" as "s"
left join "region" as "r" on "r"."id" = "s"."region_id";

-- undo step 2 (drop index): add index idx_shop_region on shop (lossless)
CREATE INDEX "idx_shop_region" ON "shop" ("region_id", "name");

-- undo step 1 (drop foreign key): add foreign key fk_shop_region_id on shop (lossless, but fails where a row of shop has no match in region)
ALTER TABLE "shop" ADD CONSTRAINT "fk_shop_region_id" FOREIGN KEY ("region_id") REFERENCES "region" ("id");

COMMIT;
