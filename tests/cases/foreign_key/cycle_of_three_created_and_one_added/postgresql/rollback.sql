-- schemac: rollback script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 4 (add foreign key): drop foreign key fk_a_b_id on a (lossless)
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- undo step 3 (add column): drop column a.b_id (lossy: values written to column a.b_id since)
ALTER TABLE "a" DROP COLUMN "b_id";

-- undo step 2 (create table): drop table b (lossy: rows written to table b since)
DROP TABLE "b";

-- undo step 1 (create table): drop table c (lossy: rows written to table c since)
DROP TABLE "c";

COMMIT;
