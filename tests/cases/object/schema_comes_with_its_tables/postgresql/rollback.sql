-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (create table): drop table audit.log (lossy: rows written to table audit.log since)
DROP TABLE "audit"."log";

-- undo step 1 (create schema): drop schema audit (lossless)
DROP SCHEMA "audit";

COMMIT;
