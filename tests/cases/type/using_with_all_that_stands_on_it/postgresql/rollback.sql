-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 6 (create view): drop view cheap (lossless)
DROP VIEW "cheap";

-- undo step 5 (add check): drop check chk_price on item (lossless)
ALTER TABLE "item" DROP CONSTRAINT "chk_price";

-- undo steps 4 to 3, in one statement:
--   4 (alter column): alter column item.weight: integer to varchar(12), not null, drop default (lossy: the former values in column item.weight do not come back; fails where column item.weight is null)
--   3 (alter column): alter column item.price: bigint to numeric(10,2) (lossy: the former values in column item.price do not come back; fails where a value of column item.price does not fit its former type)
ALTER TABLE "item"
  ALTER COLUMN "weight" DROP DEFAULT,
  ALTER COLUMN "weight" TYPE varchar(12),
  ALTER COLUMN "weight" SET NOT NULL,
  ALTER COLUMN "price" TYPE numeric(10,2);

-- undo step 2 (drop check): add check chk_price on item (lossless)
ALTER TABLE "item" ADD CONSTRAINT "chk_price" CHECK ("price" > 0);

-- undo step 1 (drop view): create view cheap (lossy: privileges on view cheap do not come back)
CREATE VIEW "cheap" AS
select
  "id",
  "price"
from "item"
where "price" < 10;

COMMIT;
