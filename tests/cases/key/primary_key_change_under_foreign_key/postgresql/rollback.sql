-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add foreign key): drop foreign key fk_c_p_id on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

-- undo step 3 (replace primary key): replace primary key of p (lossless, but fails where two rows share the primary key of p)
ALTER TABLE "p"
  DROP CONSTRAINT "pk_p",
  ADD CONSTRAINT "pk_p" PRIMARY KEY ("id");

-- undo step 2 (add unique key): drop unique key uq_p_id on p (lossless)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_id";

-- undo step 1 (drop foreign key): add foreign key fk_c_p_id on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id");

COMMIT;
