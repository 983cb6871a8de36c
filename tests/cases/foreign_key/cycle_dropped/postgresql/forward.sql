-- schemac: forward script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 3: drop foreign key fk_b_a_id on b (contract; reverse: lossless, but fails where a row of b has no match in a)
--   lock ACCESS EXCLUSIVE on b and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "b" DROP CONSTRAINT "fk_b_a_id";

-- step 2 of 3: drop table a (contract; reverse: lossy: the rows of table a and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on a and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "a";

-- step 3 of 3: drop table b (contract; reverse: lossy: the rows of table b and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
DROP TABLE "b";

COMMIT;
