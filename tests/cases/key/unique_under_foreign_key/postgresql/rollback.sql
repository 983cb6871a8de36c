-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add foreign key fk_c_code on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_code";

-- step 3 back: drop unique key uq_p_code on p (lossless)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_code" UNIQUE ("code");

-- step 2 back: add unique key uq_p_the_code on p (lossless)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_the_code";

-- step 1 back: drop foreign key fk_c_code on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_code" FOREIGN KEY ("code") REFERENCES "p" ("code");

COMMIT;
