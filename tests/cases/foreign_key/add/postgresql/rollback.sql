-- schemac: rollback script for PostgreSQL 14 and later, 2 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 2 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 1 (add foreign key): drop foreign key fk_c_p on c (lossless)
--   lock ACCESS EXCLUSIVE on c and ACCESS EXCLUSIVE on the table it points at, blocks reads and writes for a moment
ALTER TABLE "c" DROP CONSTRAINT "fk_c_p";

COMMIT;
