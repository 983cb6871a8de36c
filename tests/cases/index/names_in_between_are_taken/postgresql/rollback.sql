-- schemac: rollback script for PostgreSQL 14 and later, 14 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 14 (add index): drop index idx_t on t (lossless)
DROP INDEX "idx_t";

-- undo step 13 (drop index): add index idx_t on t (lossless)
CREATE INDEX "idx_t" ON "t" ("b");

-- undo step 12 (rename index): rename index y to schemac_rename_4 on t (lossless)
ALTER INDEX "y" RENAME TO "schemac_rename_4";

-- undo step 11 (rename index): rename index x to y on t (lossless)
ALTER INDEX "x" RENAME TO "y";

-- undo step 10 (rename index): rename index schemac_rename_4 to x on t (lossless)
ALTER INDEX "schemac_rename_4" RENAME TO "x";

-- undo step 9 (rename constraint): rename primary key pk_two to schemac_rename_3 on two (lossless)
ALTER TABLE "two" RENAME CONSTRAINT "pk_two" TO "schemac_rename_3";

-- undo step 8 (rename constraint): rename primary key pk_one to pk_two on one (lossless)
ALTER TABLE "one" RENAME CONSTRAINT "pk_one" TO "pk_two";

-- undo step 7 (rename constraint): rename primary key schemac_rename_3 to pk_one on two (lossless)
ALTER TABLE "two" RENAME CONSTRAINT "schemac_rename_3" TO "pk_one";

-- undo step 6 (rename column): rename column t.b to schemac_rename_2 (lossless)
ALTER TABLE "t" RENAME COLUMN "b" TO "schemac_rename_2";

-- undo step 5 (rename column): rename column t.a to b (lossless)
ALTER TABLE "t" RENAME COLUMN "a" TO "b";

-- undo step 4 (rename column): rename column t.schemac_rename_2 to a (lossless)
ALTER TABLE "t" RENAME COLUMN "schemac_rename_2" TO "a";

-- undo step 3 (rename table): rename table two to schemac_rename_3 (lossless)
ALTER TABLE "two" RENAME TO "schemac_rename_3";

-- undo step 2 (rename table): rename table one to two (lossless)
ALTER TABLE "one" RENAME TO "two";

-- undo step 1 (rename table): rename table schemac_rename_3 to one (lossless)
ALTER TABLE "schemac_rename_3" RENAME TO "one";

COMMIT;
