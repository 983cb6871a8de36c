-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (create view): drop view three (lossless)
DROP VIEW "three";

-- undo step 4 (create view): drop view two (lossless)
DROP VIEW "two";

-- undo step 3 (create view): drop view one (lossless)
DROP VIEW "one";

-- undo step 2 (create view): drop view a (lossless)
DROP VIEW "a";

-- undo step 1 (create view): drop view b (lossless)
DROP VIEW "b";

COMMIT;
