-- schemac: rollback script for PostgreSQL 14 and later, 9 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo steps 9 to 8, in one statement:
--   9 (drop column): add column person.city (lossy: the values of column person.city do not come back)
--   8 (drop column): add column person.street (lossy: the values of column person.street do not come back)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  ADD COLUMN "city" varchar(40),
  ADD COLUMN "street" varchar(60);

-- undo step 7 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 6 (add foreign key): drop foreign key fk_person_address_id on person (lossless)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person" DROP CONSTRAINT "fk_person_address_id";

COMMIT;

-- undo step 5 (drop index): add index idx_person_city on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_person_city"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_person_city" ON "person" ("city");
SET lock_timeout = '10s';

-- undo step 4 (add index): drop index idx_person_address on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_person_address";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (add index): drop index idx_address_city on address (lossless)
DROP INDEX "idx_address_city";

-- undo step 2 (add column): drop column person.address_id (lossy: values written to column person.address_id since)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person" DROP COLUMN "address_id";

-- undo step 1 (create table): drop table address (lossy: rows written to table address since)
--   lock ACCESS EXCLUSIVE on address, blocks reads and writes for a moment
DROP TABLE "address";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
