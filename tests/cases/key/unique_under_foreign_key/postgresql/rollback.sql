-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add foreign key): drop foreign key fk_c_code on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_code";

-- undo step 3 (drop unique key): add unique key uq_p_code on p (lossless, but fails where two rows share key uq_p_code)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_code" UNIQUE ("code");

-- undo step 2 (add unique key): drop unique key uq_p_the_code on p (lossless)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_the_code";

-- undo step 1 (drop foreign key): add foreign key fk_c_code on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_code" FOREIGN KEY ("code") REFERENCES "p" ("code");

COMMIT;
