-- schemac: rollback script for PostgreSQL 14 and later, 5 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 5 (rename view column): rename column things.amount to a (lossless)
ALTER VIEW "things" RENAME COLUMN "amount" TO "a";

-- undo step 4 (rename constraint): rename primary key pk_thing to pk_t on thing (lossless)
--   lock ACCESS EXCLUSIVE on thing, blocks reads and writes for a moment
ALTER TABLE "thing" RENAME CONSTRAINT "pk_thing" TO "pk_t";

-- undo step 3 (rename column): rename column thing.amount to a (lossless)
--   lock ACCESS EXCLUSIVE on thing, blocks reads and writes for a moment
ALTER TABLE "thing" RENAME COLUMN "amount" TO "a";

-- undo step 2 (rename view): rename view things to v (lossless)
ALTER VIEW "things" RENAME TO "v";

-- undo step 1 (rename table): rename table thing to t (lossless)
--   lock ACCESS EXCLUSIVE on thing, blocks reads and writes for a moment
ALTER TABLE "thing" RENAME TO "t";

COMMIT;
