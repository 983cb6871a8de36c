-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop foreign key fk_c_code on c (migrate; reverse: lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_code";

-- step 2 of 4: add unique key uq_p_the_code on p (migrate; reverse: lossless)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_the_code" UNIQUE ("code");

-- step 3 of 4: drop unique key uq_p_code on p (contract; reverse: lossless, but fails where two rows share key uq_p_code)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_code";

-- step 4 of 4: add foreign key fk_c_code on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_code" FOREIGN KEY ("code") REFERENCES "p" ("code");

COMMIT;
