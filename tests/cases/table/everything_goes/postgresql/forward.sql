-- schemac: forward script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 5: drop view v (contract; reverse: lossless)
DROP VIEW "v";

-- step 2 of 5: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

-- step 3 of 5: drop table c (contract; reverse: lossy: the rows of table c)
DROP TABLE "c";

-- step 4 of 5: drop table p (contract; reverse: lossy: the rows of table p)
DROP TABLE "p";

-- step 5 of 5: drop enum kind (contract; reverse: lossless)
DROP TYPE "kind";

COMMIT;
