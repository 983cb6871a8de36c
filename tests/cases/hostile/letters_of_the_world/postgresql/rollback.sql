-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (create view): drop view вид (lossless)
DROP VIEW "вид";

-- undo step 4 (add index): drop index idx_名前 on größe (lossless)
DROP INDEX "idx_名前";

-- undo steps 3 to 1, in one statement:
--   3 (add column): drop column größe.имя (lossy: values written to column größe.имя since)
--   2 (add column): drop column größe.名前 (lossy: values written to column größe.名前 since)
--   1 (add column): drop column größe.straße (lossy: values written to column größe.straße since)
ALTER TABLE "größe"
  DROP COLUMN "имя",
  DROP COLUMN "名前",
  DROP COLUMN "straße";

COMMIT;
