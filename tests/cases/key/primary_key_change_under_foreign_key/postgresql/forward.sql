-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: drop foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p_id";

-- step 2 of 4: add unique key uq_p_id on p (migrate; reverse: lossless)
ALTER TABLE "p" ADD CONSTRAINT "uq_p_id" UNIQUE ("id");

-- step 3 of 4: replace primary key of p (migrate; reverse: lossless, but fails where two rows share the primary key of p)
ALTER TABLE "p"
  DROP CONSTRAINT "pk_p",
  ADD CONSTRAINT "pk_p" PRIMARY KEY ("code");

-- step 4 of 4: add foreign key fk_c_p_id on c (migrate; reverse: lossless)
ALTER TABLE "c" ADD CONSTRAINT "fk_c_p_id" FOREIGN KEY ("p_id") REFERENCES "p" ("id");

COMMIT;
