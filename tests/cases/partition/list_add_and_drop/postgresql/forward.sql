-- schemac: forward script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 2: add partition asia of shop (expand; reverse: lossy: rows written since to partition asia of shop)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
CREATE TABLE "shop_asia" PARTITION OF "shop" FOR VALUES IN ('JP');

-- step 2 of 2: drop partition us of shop (contract; reverse: lossy: the rows of partition us of shop do not come back)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" DETACH PARTITION "shop_us";
DROP TABLE "shop_us";

COMMIT;
