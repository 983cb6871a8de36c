-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- 2 transactions and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

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

-- step 1 of 5: drop foreign key fk_shop_region_id on shop (contract; reverse: lossless, but fails where a row of shop has no match in region)
--   lock ACCESS EXCLUSIVE on shop and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "shop" DROP CONSTRAINT "fk_shop_region_id";

COMMIT;

-- step 2 of 5: drop index idx_shop_region on shop (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on shop, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_shop_region";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 3 of 5: replace view shops: query (migrate; reverse: lossless)
CREATE OR REPLACE VIEW "shops" AS
select
  "s"."id",
  "s"."name"
from "shop" as "s";

-- step 4 of 5: drop column shop.region_id (contract; reverse: lossy: the values of column shop.region_id do not come back)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" DROP COLUMN "region_id";

-- step 5 of 5: drop table region (contract; reverse: lossy: the rows of table region and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on region, blocks reads and writes for a moment
DROP TABLE "region";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
