-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (add foreign key): drop foreign key fk_t_a on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "fk_t_a";

-- undo step 1 (drop foreign key): add foreign key fk_t_b on t (lossless, but fails where a row of t has no match in p)
ALTER TABLE "t" ADD CONSTRAINT "fk_t_b" FOREIGN KEY ("b") REFERENCES "p" ("id");

COMMIT;
