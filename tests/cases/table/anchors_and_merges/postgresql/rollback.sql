-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (add index): drop index idx_b_created on b (lossless)
DROP INDEX "idx_b_created";

-- undo step 2 (create table): drop table c (lossy: rows written to table c since)
DROP TABLE "c";

-- undo step 1 (create table): drop table b (lossy: rows written to table b since)
DROP TABLE "b";

COMMIT;
