-- schemac: forward script for PostgreSQL 14 and later, 14 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 14: rename table one to schemac_rename_3 (contract; reverse: lossless)
ALTER TABLE "one" RENAME TO "schemac_rename_3";

-- step 2 of 14: rename table two to one (contract; reverse: lossless)
ALTER TABLE "two" RENAME TO "one";

-- step 3 of 14: rename table schemac_rename_3 to two (contract; reverse: lossless)
ALTER TABLE "schemac_rename_3" RENAME TO "two";

-- step 4 of 14: rename column t.a to schemac_rename_2 (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "a" TO "schemac_rename_2";

-- step 5 of 14: rename column t.b to a (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- step 6 of 14: rename column t.schemac_rename_2 to b (contract; reverse: lossless)
ALTER TABLE "t" RENAME COLUMN "schemac_rename_2" TO "b";

-- step 7 of 14: rename primary key pk_one to schemac_rename_3 on two (migrate; reverse: lossless)
ALTER TABLE "two" RENAME CONSTRAINT "pk_one" TO "schemac_rename_3";

-- step 8 of 14: rename primary key pk_two to pk_one on one (migrate; reverse: lossless)
ALTER TABLE "one" RENAME CONSTRAINT "pk_two" TO "pk_one";

-- step 9 of 14: rename primary key schemac_rename_3 to pk_two on two (migrate; reverse: lossless)
ALTER TABLE "two" RENAME CONSTRAINT "schemac_rename_3" TO "pk_two";

-- step 10 of 14: rename index x to schemac_rename_4 on t (migrate; reverse: lossless)
ALTER INDEX "x" RENAME TO "schemac_rename_4";

-- step 11 of 14: rename index y to x on t (migrate; reverse: lossless)
ALTER INDEX "y" RENAME TO "x";

-- step 12 of 14: rename index schemac_rename_4 to y on t (migrate; reverse: lossless)
ALTER INDEX "schemac_rename_4" RENAME TO "y";

-- step 13 of 14: drop index idx_t on t (migrate; reverse: lossless)
DROP INDEX "idx_t";

-- step 14 of 14: add index idx_t on t (migrate; reverse: lossless)
CREATE INDEX "idx_t" ON "t" ("b", "id");

COMMIT;
