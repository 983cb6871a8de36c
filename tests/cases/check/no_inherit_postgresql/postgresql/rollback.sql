-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo steps 2 to 1, in one statement:
--   2 (add check): drop check chk_a on t (lossless)
--   1 (drop check): add check chk_a on t (lossless, but fails where a row breaks check chk_a)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; scans the table
ALTER TABLE "t"
  DROP CONSTRAINT "chk_a",
  ADD CONSTRAINT "chk_a" CHECK ("a" > 0);

COMMIT;
