-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 1 transaction and 1 step outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 7: drop view cheap (migrate; reverse: lossy: privileges on view cheap do not come back)
DROP VIEW "cheap";

-- step 2 of 7: drop check chk_price on item (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE "item" DROP CONSTRAINT "chk_price";

-- step 3 of 7: alter column item.price: numeric(10,2) to bigint (contract; reverse: lossy: the former values in column item.price do not come back; fails where a value of column item.price does not fit its former type)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; rewrites the table
ALTER TABLE "item" ALTER COLUMN "price" TYPE bigint USING "price" * 100;

-- step 4 of 7: alter column item.weight: varchar(12) to integer, nullable, set default (contract; reverse: lossy: the former values in column item.weight do not come back; fails where column item.weight is null)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes; rewrites the table
ALTER TABLE "item"
  ALTER COLUMN "weight" DROP NOT NULL,
  ALTER COLUMN "weight" TYPE integer USING cast(replace("weight", 'kg', '') as integer),
  ALTER COLUMN "weight" SET DEFAULT 1;

-- step 5 of 7: add check chk_price on item (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on item, blocks reads and writes for a moment
ALTER TABLE "item" ADD CONSTRAINT "chk_price" CHECK ("price" > 0) NOT VALID;

-- step 6 of 7: create view cheap (migrate; reverse: lossless)
CREATE VIEW "cheap" AS
select
  "id",
  "price"
from "item"
where "price" < 10;

COMMIT;

-- step 7 of 7: validate check chk_price on item (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on item, blocks nobody; scans the table
ALTER TABLE "item" VALIDATE CONSTRAINT "chk_price";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
