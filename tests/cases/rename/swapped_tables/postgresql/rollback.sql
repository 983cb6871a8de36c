-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (rename constraint): rename primary key pk_b to schemac_rename_1 on b (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "pk_b" TO "schemac_rename_1";

-- undo step 5 (rename constraint): rename primary key pk_a to pk_b on a (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME CONSTRAINT "pk_a" TO "pk_b";

-- undo step 4 (rename constraint): rename primary key schemac_rename_1 to pk_a on b (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "schemac_rename_1" TO "pk_a";

-- undo step 3 (rename table): rename table b to schemac_rename_1 (lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME TO "schemac_rename_1";

-- undo step 2 (rename table): rename table a to b (lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME TO "b";

-- undo step 1 (rename table): rename table schemac_rename_1 to a (lossless)
--   lock ACCESS EXCLUSIVE on schemac_rename_1, blocks reads and writes for a moment
ALTER TABLE "schemac_rename_1" RENAME TO "a";

COMMIT;
