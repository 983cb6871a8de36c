-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 2 back: add foreign key fk_t_a on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "fk_t_a";

-- step 1 back: drop foreign key fk_t_b on t (lossless)
ALTER TABLE "t" ADD CONSTRAINT "fk_t_b" FOREIGN KEY ("b") REFERENCES "p" ("id");

COMMIT;
