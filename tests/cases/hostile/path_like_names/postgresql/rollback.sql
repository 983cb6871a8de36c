-- schemac: rollback script for PostgreSQL 14 and later, 2 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 2 (create table): drop table con (lossy: rows written to table con since)
DROP TABLE "con";

-- undo step 1 (create table): drop table /etc/passwd (lossy: rows written to table /etc/passwd since)
DROP TABLE "/etc/passwd";

COMMIT;
