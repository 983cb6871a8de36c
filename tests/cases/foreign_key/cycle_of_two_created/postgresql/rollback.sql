-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (add foreign key): drop foreign key fk_department_head_id on department (lossless)
ALTER TABLE "department" DROP CONSTRAINT "fk_department_head_id";

-- undo step 2 (create table): drop table employee (lossy: rows written to table employee since)
--   lock ACCESS EXCLUSIVE on employee, blocks reads and writes for a moment
DROP TABLE "employee";

-- undo step 1 (create table): drop table department (lossy: rows written to table department since)
--   lock ACCESS EXCLUSIVE on department, blocks reads and writes for a moment
DROP TABLE "department";

COMMIT;
