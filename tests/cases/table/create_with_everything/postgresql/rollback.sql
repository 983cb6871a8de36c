-- schemac: rollback script for PostgreSQL 14 and later, 6 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 6 back: create view pets_of (lossless)
DROP VIEW "pets_of";

-- step 5 back: add index idx_pet_born on Pet (lossless)
DROP INDEX "idx_pet_born";

-- step 4 back: add index idx_pet_owner on Pet (lossless)
DROP INDEX "idx_pet_owner";

-- step 3 back: create table Pet (lossless)
DROP TABLE "Pet";

-- step 2 back: create table Owner (lossless)
DROP TABLE "Owner";

-- step 1 back: create enum mood (lossless)
DROP TYPE "mood";

COMMIT;
