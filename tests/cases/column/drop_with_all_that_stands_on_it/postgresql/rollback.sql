-- schemac: rollback script for PostgreSQL 14 and later, 7 steps
-- 1 transaction and 5 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- undo steps 7 to 6, in one statement:
--   7 (drop column): add column person.height (lossy: the values of column person.height do not come back)
--   6 (drop column): add column person.code (lossy: the values of column person.code do not come back)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person"
  ADD COLUMN "height" integer,
  ADD COLUMN "code" varchar(20);

COMMIT;

-- undo step 5 (drop unique key): add unique key uq_person_code on person (lossless, but fails where two rows share key uq_person_code)
--   lock SHARE UPDATE EXCLUSIVE, then for a moment ACCESS EXCLUSIVE on person, blocks reads and writes for that moment only; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"uq_person_code"') AND NOT indisvalid
\gexec
CREATE UNIQUE INDEX CONCURRENTLY "uq_person_code" ON "person" ("code");
SET lock_timeout = '10s';
ALTER TABLE "person" ADD CONSTRAINT "uq_person_code" UNIQUE USING INDEX "uq_person_code";

-- undo step 4 (drop index): add index idx_person_height on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_person_height"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_person_height" ON "person" ("height");
SET lock_timeout = '10s';

-- undo step 3 (drop index): add index idx_person_size on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_person_size"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_person_size" ON "person" ("height", "weight");
SET lock_timeout = '10s';

-- undo step 2 (drop check): add check chk_person_size on person, validate check chk_person_size on person (lossless, but fails where a row breaks check chk_person_size)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody; scans the table
ALTER TABLE "person" ADD CONSTRAINT "chk_person_size" CHECK ("height" > "weight") NOT VALID;
ALTER TABLE "person" VALIDATE CONSTRAINT "chk_person_size";

-- undo step 1 (drop check): add check chk_person_height on person, validate check chk_person_height on person (lossless, but fails where a row breaks check chk_person_height)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody; scans the table
ALTER TABLE "person" ADD CONSTRAINT "chk_person_height" CHECK ("height" > 0) NOT VALID;
ALTER TABLE "person" VALIDATE CONSTRAINT "chk_person_height";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
