-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 6 (create table): drop table f (lossy: rows written to table f since)
DROP TABLE "f";

-- undo step 5 (create table): drop table e (lossy: rows written to table e since)
DROP TABLE "e";

-- undo step 4 (create table): drop table d (lossy: rows written to table d since)
DROP TABLE "d";

-- undo step 3 (create table): drop table c (lossy: rows written to table c since)
DROP TABLE "c";

-- undo step 2 (create table): drop table b (lossy: rows written to table b since)
DROP TABLE "b";

-- undo step 1 (create table): drop table a (lossy: rows written to table a since)
DROP TABLE "a";

COMMIT;
