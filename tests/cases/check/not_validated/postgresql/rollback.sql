-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (validate constraint): drop check chk_c on t, add check chk_c on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_c";
ALTER TABLE "t" ADD CONSTRAINT "chk_c" CHECK ("c" > 0) NOT VALID;

-- undo steps 5 to 4, in one statement:
--   5 (add check): drop check chk_b on t (lossless)
--   4 (drop check): add check chk_b on t (lossless, but fails where a row breaks check chk_b)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes; scans the table
ALTER TABLE "t"
  DROP CONSTRAINT "chk_b",
  ADD CONSTRAINT "chk_b" CHECK ("b" > 0);

-- undo step 3 (add check): drop check chk_a on t (lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" DROP CONSTRAINT "chk_a";

-- undo step 2 (add check): drop check chk_made on made (lossless)
ALTER TABLE "made" DROP CONSTRAINT "chk_made";

-- undo step 1 (create table): drop table made (lossy: rows written to table made since)
--   lock ACCESS EXCLUSIVE on made, blocks reads and writes for a moment
DROP TABLE "made";

COMMIT;
