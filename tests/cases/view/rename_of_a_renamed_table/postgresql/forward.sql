-- schemac: forward script for PostgreSQL 14 and later, 5 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- step 1 of 5: rename table t to thing (contract; reverse: lossless)
ALTER TABLE "t" RENAME TO "thing";

-- step 2 of 5: rename view v to things (contract; reverse: lossless)
ALTER VIEW "v" RENAME TO "things";

-- step 3 of 5: rename column thing.a to amount (contract; reverse: lossless)
ALTER TABLE "thing" RENAME COLUMN "a" TO "amount";

-- step 4 of 5: rename primary key pk_t to pk_thing on thing (migrate; reverse: lossless)
ALTER TABLE "thing" RENAME CONSTRAINT "pk_t" TO "pk_thing";

-- step 5 of 5: rename column things.a to amount (contract; reverse: lossless)
ALTER VIEW "things" RENAME COLUMN "a" TO "amount";

COMMIT;
