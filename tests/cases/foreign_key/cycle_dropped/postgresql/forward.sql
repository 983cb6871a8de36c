-- schemac: forward script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 4: drop foreign key fk_a_b_id on a (migrate; reverse: lossless)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 2 of 4: drop foreign key fk_b_a_id on b (migrate; reverse: lossless)
ALTER TABLE "b" DROP CONSTRAINT "fk_b_a_id";

-- step 3 of 4: drop table a (contract; reverse: lossy: the rows of table a)
DROP TABLE "a";

-- step 4 of 4: drop table b (contract; reverse: lossy: the rows of table b)
DROP TABLE "b";

COMMIT;
