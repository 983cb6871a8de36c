-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 7 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 6 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (add foreign key): drop foreign key fk_shop on stock (lossless)
--   lock ACCESS EXCLUSIVE on stock and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "fk_shop";

-- undo steps 3 to 2, in one statement:
--   3 (add check): drop check chk_price on stock (lossless)
--   2 (drop check): add check chk_price on stock (lossless, but fails where a row breaks check chk_price)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes; scans the table
ALTER TABLE "stock"
  DROP CONSTRAINT "chk_price",
  ADD CONSTRAINT "chk_price" CHECK ("price" > 0);

-- undo step 1 (add check): drop check chk_amount on stock (lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" DROP CONSTRAINT "chk_amount";

COMMIT;
