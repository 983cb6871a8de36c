-- schemac: forward script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 3: drop foreign key fk_a_b_id on a (contract; reverse: lossless, but fails where a row of a has no match in b)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 3: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id do not come back)
ALTER TABLE "a" DROP COLUMN "b_id";

-- step 3 of 3: drop table b (contract; reverse: lossy: the rows of table b and privileges on it do not come back)
DROP TABLE "b";

COMMIT;
