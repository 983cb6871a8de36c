-- schemac: rollback script for PostgreSQL 14 and later, 7 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 7 (validate constraint): drop foreign key fk_e on t, add foreign key fk_e on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "fk_e";
ALTER TABLE "t" ADD CONSTRAINT "fk_e" FOREIGN KEY ("a") REFERENCES "p" ("id") NOT VALID;

-- undo step 6 (add foreign key): drop foreign key fk_c on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "fk_c";

-- undo step 5 (validate constraint): drop foreign key fk_b on t, add foreign key fk_b on t (lossless)
ALTER TABLE "t" DROP CONSTRAINT "fk_b";
ALTER TABLE "t" ADD CONSTRAINT "fk_b" FOREIGN KEY ("b") REFERENCES "p" ("id") NOT VALID;

-- undo step 4 (add foreign key): drop foreign key fk_made on made (lossless)
ALTER TABLE "made" DROP CONSTRAINT "fk_made";

-- undo step 3 (create table): drop table made (lossy: rows written to table made since)
DROP TABLE "made";

-- undo step 2 (rename constraint): rename foreign key fk_e to fk_d on t (lossless)
ALTER TABLE "t" RENAME CONSTRAINT "fk_e" TO "fk_d";

-- undo step 1 (drop foreign key): add foreign key fk_c on t (lossless, but fails where a row of t has no match in p)
ALTER TABLE "t" ADD CONSTRAINT "fk_c" FOREIGN KEY ("c") REFERENCES "p" ("id");

COMMIT;
