-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: drop foreign key fk_b_a_id on b (contract; reverse: lossless, but fails where a row of b has no match in a)
ALTER TABLE "b" DROP CONSTRAINT "fk_b_a_id";

-- step 2 of 3: drop table a (contract; reverse: lossy: the rows of table a and privileges on it do not come back)
DROP TABLE "a";

-- step 3 of 3: drop table b (contract; reverse: lossy: the rows of table b and privileges on it do not come back)
DROP TABLE "b";

COMMIT;
