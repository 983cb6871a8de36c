-- schemac: forward script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 1 of 5: rename table t to thing (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on t, blocks reads and writes for a moment
ALTER TABLE "t" RENAME TO "thing";

-- step 2 of 5: rename view v to things (contract; reverse: lossless)
ALTER VIEW "v" RENAME TO "things";

-- step 3 of 5: rename column thing.a to amount (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on thing, blocks reads and writes for a moment
ALTER TABLE "thing" RENAME COLUMN "a" TO "amount";

-- step 4 of 5: rename primary key pk_t to pk_thing on thing (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on thing, blocks reads and writes for a moment
ALTER TABLE "thing" RENAME CONSTRAINT "pk_t" TO "pk_thing";

-- step 5 of 5: rename column things.a to amount (contract; reverse: lossless)
ALTER VIEW "things" RENAME COLUMN "a" TO "amount";

COMMIT;
