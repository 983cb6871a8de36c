-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add foreign key fk_c_ref on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_ref";

-- step 1 back: drop foreign key fk_c_ref on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_ref" FOREIGN KEY ("ref") REFERENCES "p" ("id");

COMMIT;
