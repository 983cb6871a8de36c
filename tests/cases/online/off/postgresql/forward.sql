-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: add column stock.mark (expand; reverse: lossy: values written to column stock.mark since)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ADD COLUMN "mark" integer NOT NULL DEFAULT 0;

-- step 2 of 7: alter column stock.shop: not null (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes; scans the table
ALTER TABLE "stock" ALTER COLUMN "shop" SET NOT NULL;

-- step 3 of 7: drop index idx_sku on stock (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
DROP INDEX "idx_sku";

-- step 4 of 7: add index idx_sku on stock (migrate; reverse: lossless)
--   lock SHARE on stock, blocks writes; builds an index
CREATE INDEX "idx_sku" ON "stock" ("sku", "mark");

-- step 5 of 7: add unique key uq_stock on stock (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes; builds an index
ALTER TABLE "stock" ADD CONSTRAINT "uq_stock" UNIQUE ("shop", "sku");

-- step 6 of 7: add check chk_mark on stock (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "chk_mark" CHECK ("mark" >= 0);

-- step 7 of 7: add foreign key fk_shop on stock (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on stock and SHARE ROW EXCLUSIVE on the table it points at, blocks writes; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "fk_shop" FOREIGN KEY ("shop") REFERENCES "shop" ("id");

COMMIT;
