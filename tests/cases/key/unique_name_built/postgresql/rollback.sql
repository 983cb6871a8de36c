-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (create table): drop table a_rather_long_table_name_for_testing (lossy: rows written to table a_rather_long_table_name_for_testing since)
DROP TABLE "a_rather_long_table_name_for_testing";

COMMIT;
