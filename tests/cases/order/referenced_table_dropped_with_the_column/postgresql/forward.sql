-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 5: drop foreign key fk_shop_region_id on shop (contract; reverse: lossless, but fails where a row of shop has no match in region)
ALTER TABLE "shop" DROP CONSTRAINT "fk_shop_region_id";

-- step 2 of 5: drop index idx_shop_region on shop (contract; reverse: lossless)
DROP INDEX "idx_shop_region";

-- step 3 of 5: replace view shops: query (migrate; reverse: lossless)
CREATE OR REPLACE VIEW "shops" AS
select
  "s"."id",
  "s"."name"
from "shop" as "s";

-- step 4 of 5: drop column shop.region_id (contract; reverse: lossy: the values of column shop.region_id do not come back)
ALTER TABLE "shop" DROP COLUMN "region_id";

-- step 5 of 5: drop table region (contract; reverse: lossy: the rows of table region and privileges on it do not come back)
DROP TABLE "region";

COMMIT;
