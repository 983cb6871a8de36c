-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop foreign key fk_t_b on t (contract; reverse: lossless, but fails where a row of t has no match in p)
ALTER TABLE "t" DROP CONSTRAINT "fk_t_b";

-- step 2 of 2: add foreign key fk_t_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "fk_t_a" FOREIGN KEY ("a") REFERENCES "p" ("id") ON DELETE CASCADE;

COMMIT;
