-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- 1 transaction and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 7: add check chk_amount on stock (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock" ADD CONSTRAINT "chk_amount" CHECK ("amount" >= 0) NOT VALID;

-- steps 2 to 3 of 7, in one statement:
--   2: drop check chk_price on stock (migrate; reverse: lossless, but fails where a row breaks check chk_price)
--   3: add check chk_price on stock (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on stock, blocks reads and writes for a moment
ALTER TABLE "stock"
  DROP CONSTRAINT "chk_price",
  ADD CONSTRAINT "chk_price" CHECK ("price" >= 0) NOT VALID;

-- step 4 of 7: add foreign key fk_shop on stock (migrate; reverse: lossless)
--   lock SHARE ROW EXCLUSIVE on stock and SHARE ROW EXCLUSIVE on the table it points at, blocks writes for a moment
ALTER TABLE "stock" ADD CONSTRAINT "fk_shop" FOREIGN KEY ("shop") REFERENCES "shop" ("id") NOT VALID;

COMMIT;

-- step 5 of 7: validate check chk_amount on stock (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on stock, blocks nobody; scans the table
ALTER TABLE "stock" VALIDATE CONSTRAINT "chk_amount";

-- step 6 of 7: validate check chk_price on stock (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on stock, blocks nobody; scans the table
ALTER TABLE "stock" VALIDATE CONSTRAINT "chk_price";

-- step 7 of 7: validate foreign key fk_shop on stock (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on stock and ROW SHARE on the table it points at, blocks nobody; scans the table
ALTER TABLE "stock" VALIDATE CONSTRAINT "fk_shop";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
