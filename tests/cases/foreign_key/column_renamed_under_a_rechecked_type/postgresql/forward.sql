-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 4: rename column c.p_id to parent (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on c, blocks reads and writes for a moment
ALTER TABLE "c" RENAME COLUMN "p_id" TO "parent";

-- step 2 of 4: rename column p.id to key (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on p, blocks reads and writes for a moment
ALTER TABLE "p" RENAME COLUMN "id" TO "key";

-- step 3 of 4: rename column s.id to key (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on s, blocks reads and writes for a moment
ALTER TABLE "s" RENAME COLUMN "id" TO "key";

-- step 4 of 4: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
--   lock ACCESS EXCLUSIVE on gone and ACCESS EXCLUSIVE on the tables it points at, blocks reads and writes for a moment
DROP TABLE "gone";

COMMIT;
