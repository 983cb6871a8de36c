-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- 3 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

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

-- undo step 7 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 6 (create view): drop view cheap (lossless)
DROP VIEW "cheap";

-- undo step 5 (add check): drop check chk_price on item (lossless)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE "item" DROP CONSTRAINT "chk_price";

COMMIT;

-- undo step 4 (alter column): alter column item.weight: integer to varchar(12), drop default, alter column item.weight: not null (lossy: the former values in column item.weight do not come back; fails where column item.weight is null)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; rewrites the table
--   lock SHARE UPDATE EXCLUSIVE, before and after it for a moment ACCESS EXCLUSIVE on item, blocks reads and writes for that moment only; scans the table
ALTER TABLE "item"
  ALTER COLUMN "weight" DROP DEFAULT,
  ALTER COLUMN "weight" TYPE varchar(12);
ALTER TABLE "item" ADD CONSTRAINT "schemac_not_null" CHECK ("weight" IS NOT NULL) NOT VALID;
ALTER TABLE "item" VALIDATE CONSTRAINT "schemac_not_null";
ALTER TABLE "item" ALTER COLUMN "weight" SET NOT NULL;
ALTER TABLE "item" DROP CONSTRAINT "schemac_not_null";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (alter column): alter column item.price: bigint to numeric(10,2) (lossy: the former values in column item.price do not come back; fails where a value of column item.price does not fit its former type)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; rewrites the table
ALTER TABLE "item" ALTER COLUMN "price" TYPE numeric(10,2);

COMMIT;

-- undo step 2 (drop check): add check chk_price on item, validate check chk_price on item (lossless)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on item, blocks nobody; scans the table
ALTER TABLE "item" ADD CONSTRAINT "chk_price" CHECK ("price" > 0) NOT VALID;
ALTER TABLE "item" VALIDATE CONSTRAINT "chk_price";

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (drop view): create view cheap (lossy: privileges on view cheap do not come back)
CREATE VIEW "cheap" AS
select
  "id",
  "price"
from "item"
where "price" < 10;

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
