-- schemac: rollback script for PostgreSQL 14 and later, 1 step

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo step 1 (create routine): drop routine move_amount (lossless)
DROP PROCEDURE move_amount(a integer, b integer, n integer);

COMMIT;
