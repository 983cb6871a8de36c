-- schemac: forward script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 7: drop foreign key fk_c on t (migrate; reverse: lossless, but fails where a row of t has no match in p)
ALTER TABLE "t" DROP CONSTRAINT "fk_c";

-- step 2 of 7: rename foreign key fk_d to fk_e on t (migrate; reverse: lossless)
ALTER TABLE "t" RENAME CONSTRAINT "fk_d" TO "fk_e";

-- step 3 of 7: create table made (expand; reverse: lossy: rows written to table made since)
CREATE TABLE "made" (
  "id" integer NOT NULL,
  CONSTRAINT "pk_made" PRIMARY KEY ("id")
);

-- step 4 of 7: add foreign key fk_made on made (expand; reverse: lossless)
ALTER TABLE "made" ADD CONSTRAINT "fk_made" FOREIGN KEY ("id") REFERENCES "p" ("id") NOT VALID;

-- step 5 of 7: validate foreign key fk_b on t (migrate; reverse: lossless)
ALTER TABLE "t" VALIDATE CONSTRAINT "fk_b";

-- step 6 of 7: add foreign key fk_c on t (migrate; reverse: lossless)
ALTER TABLE "t" ADD CONSTRAINT "fk_c" FOREIGN KEY ("c") REFERENCES "p" ("id") NOT VALID;

-- step 7 of 7: validate foreign key fk_e on t (migrate; reverse: lossless)
ALTER TABLE "t" VALIDATE CONSTRAINT "fk_e";

COMMIT;
