-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: drop foreign key fk_c_p_id on c (migrate; reverse: lossless, but fails where a row of c has no match in p)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

-- step 2 of 2: add foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id") ON DELETE CASCADE ON UPDATE CASCADE;

COMMIT;
