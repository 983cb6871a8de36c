-- schemac: forward script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 6: rename table a to schemac_rename_1 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME TO "schemac_rename_1";

-- step 2 of 6: rename table b to a (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME TO "a";

-- step 3 of 6: rename table schemac_rename_1 to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on schemac_rename_1, blocks reads and writes for a moment
ALTER TABLE "schemac_rename_1" RENAME TO "b";

-- step 4 of 6: rename primary key pk_a to schemac_rename_1 on b (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "pk_a" TO "schemac_rename_1";

-- step 5 of 6: rename primary key pk_b to pk_a on a (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on a, blocks reads and writes for a moment
ALTER TABLE "a" RENAME CONSTRAINT "pk_b" TO "pk_a";

-- step 6 of 6: rename primary key schemac_rename_1 to pk_b on b (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on b, blocks reads and writes for a moment
ALTER TABLE "b" RENAME CONSTRAINT "schemac_rename_1" TO "pk_b";

COMMIT;
