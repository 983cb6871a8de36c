-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (drop table): create table region (lossy: the rows of table region and privileges on it do not come back)
CREATE TABLE "region" (
  "id" integer NOT NULL,
  "name" varchar(20) NOT NULL,
  CONSTRAINT "pk_region" PRIMARY KEY ("id")
);

-- undo step 4 (drop column): add column shop.region_id (lossy: the values of column shop.region_id do not come back)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" ADD COLUMN "region_id" integer;

-- undo step 3 (replace view): replace view shops: query (lossless)
CREATE OR REPLACE VIEW "shops" AS
select
  "s"."id",
  "r"."name"
from "shop" as "s"
left join "region" as "r" on "r"."id" = "s"."region_id";

COMMIT;

-- undo step 2 (drop index): add index idx_shop_region on shop (lossless)
--   lock SHARE UPDATE EXCLUSIVE on shop, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_shop_region"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_shop_region" ON "shop" ("region_id", "name");
SET lock_timeout = '10s';

-- undo step 1 (drop foreign key): add foreign key fk_shop_region_id on shop, validate foreign key fk_shop_region_id on shop (lossless, but fails where a row of shop has no match in region)
--   lock SHARE ROW EXCLUSIVE on shop and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on shop and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "shop" ADD CONSTRAINT "fk_shop_region_id" FOREIGN KEY ("region_id") REFERENCES "region" ("id") NOT VALID;
ALTER TABLE "shop" VALIDATE CONSTRAINT "fk_shop_region_id";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
