-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (create table): drop table Item (lossy: rows written to table Item since)
DROP TABLE "Item";

-- undo step 1 (create table): drop table ITEM (lossy: rows written to table ITEM since)
DROP TABLE "ITEM";

COMMIT;
