-- schemac: rollback script for PostgreSQL 14 and later, 3 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (rename constraint): rename foreign key two to schemac_rename_1 on c (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME CONSTRAINT "two" TO "schemac_rename_1";

-- undo step 2 (rename constraint): rename foreign key one to two on c (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME CONSTRAINT "one" TO "two";

-- undo step 1 (rename constraint): rename foreign key schemac_rename_1 to one on c (lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME CONSTRAINT "schemac_rename_1" TO "one";

COMMIT;
