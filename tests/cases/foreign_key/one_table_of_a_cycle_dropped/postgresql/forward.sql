-- schemac: forward script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 3: drop foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 3: drop column a.b_id (contract; reverse: lossy: the values of column a.b_id)
ALTER TABLE "a" DROP COLUMN "b_id";

-- step 3 of 3: drop table b (contract; reverse: lossy: the rows of table b)
DROP TABLE "b";

COMMIT;
