-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter column): alter column stock.sku: nullable (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock"
  DROP CONSTRAINT IF EXISTS "schemac_not_null_2",
  ALTER COLUMN "sku" DROP NOT NULL;

-- undo step 2 (alter column): alter column stock.sku: varchar(60) to varchar(40), drop default (lossless, but fails where a value of column stock.sku does not fit its former type)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes; rewrites the table
ALTER TABLE "stock"
  ALTER COLUMN "sku" DROP DEFAULT,
  ALTER COLUMN "sku" TYPE varchar(40) USING case when char_length("sku") > 40 then "sku" || ' (too long)' else "sku" end;

-- undo step 1 (alter column): alter column stock.shop: nullable (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock"
  DROP CONSTRAINT IF EXISTS "schemac_not_null_2",
  ALTER COLUMN "shop" DROP NOT NULL;

COMMIT;
