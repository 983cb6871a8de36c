-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 4 (add foreign key): drop foreign key fk_a_b_id on a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP CONSTRAINT "fk_a_b_id";

-- undo step 3 (add column): drop column a.b_id (lossy: values written to column a.b_id since)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" DROP COLUMN "b_id";

-- undo step 2 (create table): drop table b (lossy: rows written to table b since)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
DROP TABLE "b";

-- undo step 1 (create table): drop table c (lossy: rows written to table c since)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "c";

COMMIT;
