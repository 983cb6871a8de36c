-- schemac: rollback script for PostgreSQL 18 and later, 1 step
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (alter column): alter column stock.shop: nullable (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock"
  DROP CONSTRAINT IF EXISTS "stock_shop_not_null",
  ALTER COLUMN "shop" DROP NOT NULL;

COMMIT;
