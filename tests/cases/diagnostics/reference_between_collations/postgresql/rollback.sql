-- schemac: rollback script for PostgreSQL 14 and later, 3 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 3 (create table): drop table child (lossy: rows written to table child since)
DROP TABLE "child";

-- undo step 2 (create table): drop table brother (lossy: rows written to table brother since)
DROP TABLE "brother";

-- undo step 1 (create table): drop table parent (lossy: rows written to table parent since)
DROP TABLE "parent";

COMMIT;
