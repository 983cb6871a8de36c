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

-- step 1 of 5: drop foreign key fk_shop on stock (contract; reverse: lossless, but fails where a row of stock has no match in shop)
--   lock ACCESS EXCLUSIVE on stock and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "fk_shop";

-- step 2 of 5: drop check chk_amount on stock (contract; reverse: lossless, but fails where a row breaks check chk_amount)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "chk_amount";

-- step 3 of 5: alter column stock.amount: nullable (expand; reverse: lossless, but fails where column stock.amount is null)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ALTER COLUMN "amount" DROP NOT NULL;

COMMIT;

-- step 4 of 5: drop index idx_sku on stock (contract; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on stock, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_sku";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 5 of 5: drop unique key uq_stock on stock (contract; reverse: lossless, but fails where two rows share key uq_stock)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "uq_stock";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
