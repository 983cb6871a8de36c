-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (add foreign key): drop foreign key fk_shop on stock (lossless)
--   lock ACCESS EXCLUSIVE on stock and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "fk_shop";

-- undo step 6 (add check): drop check chk_mark on stock (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "chk_mark";

-- undo step 5 (add unique key): drop unique key uq_stock on stock (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "uq_stock";

-- undo step 4 (add index): drop index idx_sku on stock (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
DROP INDEX "idx_sku";

-- undo step 3 (drop index): add index idx_sku on stock (lossless)
--   lock SHARE on stock, blocks writes; builds an index
CREATE INDEX "idx_sku" ON "stock" ("sku");

-- undo step 2 (alter column): alter column stock.shop: nullable (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ALTER COLUMN "shop" DROP NOT NULL;

-- undo step 1 (add column): drop column stock.mark (lossy: values written to column stock.mark since)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP COLUMN "mark";

COMMIT;
