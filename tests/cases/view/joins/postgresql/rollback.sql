-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (create view): drop view v_using (lossless)
DROP VIEW "v_using";

-- undo step 4 (create view): drop view v_right (lossless)
DROP VIEW "v_right";

-- undo step 3 (create view): drop view v_left (lossless)
DROP VIEW "v_left";

-- undo step 2 (create view): drop view v_cross (lossless)
DROP VIEW "v_cross";

-- undo step 1 (create view): drop view v_comma (lossless)
DROP VIEW "v_comma";

COMMIT;
