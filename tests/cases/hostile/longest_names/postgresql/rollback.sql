-- schemac: rollback script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 5 (create view): drop view vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv (lossless)
DROP VIEW "vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv";

-- undo step 4 (add check): drop check kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" DROP CONSTRAINT "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk";

-- undo step 3 (add unique key): drop unique key uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" DROP CONSTRAINT "uuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu";

-- undo step 2 (add index): drop index iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii on ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt (lossless)
DROP INDEX "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii";

-- undo step 1 (add column): drop column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc (lossy: values written to column ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt.ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc since)
ALTER TABLE "ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" DROP COLUMN "ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc";

COMMIT;
