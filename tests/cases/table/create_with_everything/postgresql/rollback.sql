-- schemac: rollback script for PostgreSQL 14 and later, 6 steps
-- one transaction: where it stops, nothing has changed; run it again where a lock was not free within 10 seconds (55P03)

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (create view): drop view pets_of (lossless)
DROP VIEW "pets_of";

-- undo step 5 (add index): drop index idx_pet_born on Pet (lossless)
DROP INDEX "idx_pet_born";

-- undo step 4 (add index): drop index idx_pet_owner on Pet (lossless)
DROP INDEX "idx_pet_owner";

-- undo step 3 (create table): drop table Pet (lossy: rows written to table Pet since)
--   lock ACCESS EXCLUSIVE on Pet, blocks reads and writes for a moment
DROP TABLE "Pet";

-- undo step 2 (create table): drop table Owner (lossy: rows written to table Owner since)
--   lock ACCESS EXCLUSIVE on Owner, blocks reads and writes for a moment
DROP TABLE "Owner";

-- undo step 1 (create enum): drop enum mood (lossless)
DROP TYPE "mood";

COMMIT;
