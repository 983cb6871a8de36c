-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';

BEGIN;

-- step 8 back: drop column person.city (lossy: the values of column person.city)
ALTER TABLE "person" ADD COLUMN "city" varchar(40);

-- step 7 back: drop column person.street (lossy: the values of column person.street)
ALTER TABLE "person" ADD COLUMN "street" varchar(60);

-- step 6 back: add foreign key fk_person_address_id on person (lossless)
ALTER TABLE "person" DROP CONSTRAINT "fk_person_address_id";

-- step 5 back: drop index idx_person_city on person (lossless)
CREATE INDEX "idx_person_city" ON "person" ("city");

-- step 4 back: add index idx_person_address on person (lossless)
DROP INDEX "idx_person_address";

-- step 3 back: add index idx_address_city on address (lossless)
DROP INDEX "idx_address_city";

-- step 2 back: add column person.address_id (lossless)
ALTER TABLE "person" DROP COLUMN "address_id";

-- step 1 back: create table address (lossless)
DROP TABLE "address";

COMMIT;
