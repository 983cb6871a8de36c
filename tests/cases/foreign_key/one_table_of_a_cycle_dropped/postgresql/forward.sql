-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: drop foreign key fk_a_b_id on a (contract; reverse: lossless, but fails where a row of a has no match in b)
--   lock ACCESS EXCLUSIVE on a and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 3: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id do not come back)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP COLUMN "b_id";

-- step 3 of 3: drop table b (contract; reverse: lossy: the rows of table b and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on b and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "b";

COMMIT;
