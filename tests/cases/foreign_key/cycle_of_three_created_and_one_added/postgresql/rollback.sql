-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 5 back: add foreign key fk_c_a_id on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_a_id";

-- step 4 back: add foreign key fk_a_b_id on a (lossless)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- step 3 back: add column a.b_id (lossless)
ALTER TABLE "a" DROP COLUMN "b_id";

-- step 2 back: create table b (lossless)
DROP TABLE "b";

-- step 1 back: create table c (lossless)
DROP TABLE "c";

COMMIT;
