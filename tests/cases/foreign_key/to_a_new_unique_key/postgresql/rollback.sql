-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 3 back: add foreign key fk_c_p_code on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_code";

-- step 2 back: add unique key uq_p_code on p (lossless)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_code";

-- step 1 back: add index idx_c_p_code on c (lossless)
DROP INDEX "idx_c_p_code";

COMMIT;
