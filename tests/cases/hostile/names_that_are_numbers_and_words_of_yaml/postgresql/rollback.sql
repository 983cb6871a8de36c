-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (create view): drop view 2 (lossless)
DROP VIEW "2";

-- undo step 1 (create table): drop table 1 (lossy: rows written to table 1 since)
DROP TABLE "1";

COMMIT;
