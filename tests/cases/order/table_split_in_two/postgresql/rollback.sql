-- schemac: rollback script for PostgreSQL 14 and later, 8 steps

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';

-- undo steps 8 to 7, in one statement:
--   8 (drop column): add column person.city (lossy: the values of column person.city do not come back)
--   7 (drop column): add column person.street (lossy: the values of column person.street do not come back)
ALTER TABLE "person"
  ADD COLUMN "city" varchar(40),
  ADD COLUMN "street" varchar(60);

-- undo step 6 (add foreign key): drop foreign key fk_person_address_id on person (lossless)
ALTER TABLE "person" DROP CONSTRAINT "fk_person_address_id";

-- undo step 5 (drop index): add index idx_person_city on person (lossless)
CREATE INDEX "idx_person_city" ON "person" ("city");

-- undo step 4 (add index): drop index idx_person_address on person (lossless)
DROP INDEX "idx_person_address";

-- undo step 3 (add index): drop index idx_address_city on address (lossless)
DROP INDEX "idx_address_city";

-- undo step 2 (add column): drop column person.address_id (lossy: values written to column person.address_id since)
ALTER TABLE "person" DROP COLUMN "address_id";

-- undo step 1 (create table): drop table address (lossy: rows written to table address since)
DROP TABLE "address";

COMMIT;
