-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 2 (add foreign key): drop foreign key fk_shop_town_id on shop (lossless)
--   lock ACCESS EXCLUSIVE on shop and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "shop" DROP CONSTRAINT "fk_shop_town_id";

-- undo step 1 (add column): drop column shop.town_id (lossy: values written to column shop.town_id since)
--   lock ACCESS EXCLUSIVE on shop, blocks reads and writes for a moment
ALTER TABLE "shop" DROP COLUMN "town_id";

COMMIT;
