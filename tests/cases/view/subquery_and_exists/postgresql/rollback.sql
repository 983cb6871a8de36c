-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 4 (create view): drop view v_scalar (lossless)
DROP VIEW "v_scalar";

-- undo step 3 (create view): drop view v_in (lossless)
DROP VIEW "v_in";

-- undo step 2 (create view): drop view v_exists (lossless)
DROP VIEW "v_exists";

-- undo step 1 (create view): drop view v_derived (lossless)
DROP VIEW "v_derived";

COMMIT;
