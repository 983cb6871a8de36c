-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 4 back: add foreign key fk_c_p_id on c (lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

-- step 3 back: replace primary key of p (lossless)
ALTER TABLE "p"
  DROP CONSTRAINT "pk_p",
  ADD CONSTRAINT "pk_p" PRIMARY KEY ("id");

-- step 2 back: add unique key uq_p_id on p (lossless)
ALTER TABLE "p" DROP CONSTRAINT "uq_p_id";

-- step 1 back: drop foreign key fk_c_p_id on c (lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id");

COMMIT;
