-- schemac: forward script for PostgreSQL 14 and later, 2 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 1 of 2: drop foreign key fk_t_b on t (migrate; reverse: lossless)
ALTER TABLE "t" DROP CONSTRAINT "fk_t_b";

-- step 2 of 2: add foreign key fk_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "fk_t_a" FOREIGN KEY ("a") REFERENCES "p" ("id") ON DELETE CASCADE;

COMMIT;
