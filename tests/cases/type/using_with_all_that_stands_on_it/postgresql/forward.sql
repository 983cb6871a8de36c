-- schemac: forward script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 6: drop view cheap (migrate; reverse: lossy: privileges on view cheap do not come back)
DROP VIEW "cheap";

-- step 2 of 6: drop check chk_price on item (migrate; reverse: lossless)
ALTER TABLE "item" DROP CONSTRAINT "chk_price";

-- steps 3 to 4 of 6, in one statement:
--   3: alter column item.price: numeric(10,2) to bigint (contract; reverse: lossy: the former values in column item.price do not come back; fails where a value of column item.price does not fit its former type)
--   4: alter column item.weight: varchar(12) to integer, nullable, set default (contract; reverse: lossy: the former values in column item.weight do not come back; fails where column item.weight is null)
ALTER TABLE "item"
  ALTER COLUMN "price" TYPE bigint USING "price" * 100,
  ALTER COLUMN "weight" DROP NOT NULL,
  ALTER COLUMN "weight" TYPE integer USING cast(replace("weight", 'kg', '') as integer),
  ALTER COLUMN "weight" SET DEFAULT 1;

-- step 5 of 6: add check chk_price on item (migrate; reverse: lossless)
ALTER TABLE "item" ADD CONSTRAINT "chk_price" CHECK ("price" > 0);

-- step 6 of 6: create view cheap (migrate; reverse: lossless)
CREATE VIEW "cheap" AS
select
  "id",
  "price"
from "item"
where "price" < 10;

COMMIT;
