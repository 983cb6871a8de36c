-- schemac: forward script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 2: add check chk_a on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "chk_a" CHECK ("a" > 0) NOT VALID;

-- step 2 of 2: add foreign key fk_p on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "fk_p" FOREIGN KEY ("p_id") REFERENCES "p" ("id") NOT VALID;

COMMIT;
