-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- 5 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 5 (drop unique key): add unique key uq_stock on stock (lossless, but fails where two rows share key uq_stock)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on stock, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_stock"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_stock" ON "stock" ("shop", "sku");
SET lock_timeout = '10s';
ALTER TABLE "stock" ADD CONSTRAINT "uq_stock" UNIQUE USING INDEX "uq_stock";

-- undo step 4 (drop index): add index idx_sku on stock (lossless)
--   lock SHARE UPDATE EXCLUSIVE on stock, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_sku"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_sku" ON "stock" ("sku");
SET lock_timeout = '10s';

-- undo step 3 (alter column): alter column stock.amount: not null (lossless, but fails where column stock.amount is null)
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on stock, blocks reads and writes for that moment only; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "schemac_not_null" CHECK ("amount" IS NOT NULL) NOT VALID;
ALTER TABLE "stock" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "stock" ALTER COLUMN "amount" SET NOT NULL;
ALTER TABLE "stock" DROP CONSTRAINT "schemac_not_null";

-- undo step 2 (drop check): add check chk_amount on stock, validate check chk_amount on stock (lossless, but fails where a row breaks check chk_amount)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on stock, blocks nobody; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "chk_amount" CHECK ("amount" >= 0) NOT VALID;
ALTER TABLE "stock" VALIDATE CONSTRAINT "chk_amount";

-- undo step 1 (drop foreign key): add foreign key fk_shop on stock, validate foreign key fk_shop on stock (lossless, but fails where a row of stock has no match in shop)
--   lock SHARE ROW EXCLUSIVE on stock and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on stock and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "stock" ADD CONSTRAINT "fk_shop" FOREIGN KEY ("shop") REFERENCES "shop" ("id") NOT VALID;
ALTER TABLE "stock" VALIDATE CONSTRAINT "fk_shop";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
