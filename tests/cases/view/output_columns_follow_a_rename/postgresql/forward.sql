-- schemac: forward script for PostgreSQL 14 and later, 7 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 7: rename column t.a to schemac_rename_1 (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "a" TO "schemac_rename_1";

-- step 2 of 7: rename column t.b to a (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "b" TO "a";

-- step 3 of 7: rename column t.schemac_rename_1 to b (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME COLUMN "schemac_rename_1" TO "b";

-- step 4 of 7: rename column v.a to schemac_rename_1 (contract; reverse: lossless)
ALTER VIEW "v" RENAME COLUMN "a" TO "schemac_rename_1";

-- step 5 of 7: rename column v.b to a (contract; reverse: lossless)
ALTER VIEW "v" RENAME COLUMN "b" TO "a";

-- step 6 of 7: rename column v.schemac_rename_1 to b (contract; reverse: lossless)
ALTER VIEW "v" RENAME COLUMN "schemac_rename_1" TO "b";

-- step 7 of 7: rename column w.a to total (contract; reverse: lossless)
ALTER VIEW "w" RENAME COLUMN "a" TO "total";

COMMIT;
