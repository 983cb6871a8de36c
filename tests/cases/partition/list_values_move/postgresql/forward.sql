-- schemac: forward script for PostgreSQL 14 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 1: reorganize partitions eu, us of shop (migrate; reverse: lossless, but fails where a row of shop has no partition any more)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes; rewrites the table
ALTER TABLE "shop" DETACH PARTITION "shop_eu";
ALTER TABLE "shop" DETACH PARTITION "shop_us";
CREATE TEMPORARY TABLE "schemac_moved_rows" AS SELECT "id", "country", "zone" FROM "shop" WITH NO DATA;
WITH moved AS (DELETE FROM "shop_eu" WHERE ("country" IN ('DE', 'IT')) IS NOT TRUE RETURNING "id", "country", "zone")
INSERT INTO "schemac_moved_rows" ("id", "country", "zone") SELECT "id", "country", "zone" FROM moved;
WITH moved AS (DELETE FROM "shop_us" WHERE ("country" IN ('FR', 'US')) IS NOT TRUE RETURNING "id", "country", "zone")
INSERT INTO "schemac_moved_rows" ("id", "country", "zone") SELECT "id", "country", "zone" FROM moved;
ALTER TABLE "shop" ATTACH PARTITION "shop_eu" FOR VALUES IN ('DE', 'IT');
ALTER TABLE "shop" ATTACH PARTITION "shop_us" FOR VALUES IN ('FR', 'US');
INSERT INTO "shop" ("id", "country", "zone") SELECT "id", "country", "zone" FROM "schemac_moved_rows";
DROP TABLE "schemac_moved_rows";

COMMIT;
