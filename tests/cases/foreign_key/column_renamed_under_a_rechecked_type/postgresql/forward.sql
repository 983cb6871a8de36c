-- schemac: forward script for PostgreSQL 14 and later, 4 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 4: rename column c.p_id to parent (contract; reverse: lossless)
ALTER TABLE "c" RENAME COLUMN "p_id" TO "parent";

-- step 2 of 4: rename column p.id to key (contract; reverse: lossless)
ALTER TABLE "p" RENAME COLUMN "id" TO "key";

-- step 3 of 4: rename column s.id to key (contract; reverse: lossless)
ALTER TABLE "s" RENAME COLUMN "id" TO "key";

-- step 4 of 4: drop table gone (contract; reverse: lossy: the rows of table gone and privileges on it do not come back)
DROP TABLE "gone";

COMMIT;
