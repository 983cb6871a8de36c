-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
-- 1 transaction and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds)

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TimeZone = 'UTC';
SET lock_timeout = '10s';
SET statement_timeout = 0;

-- undo step 4 (add index): drop index idx_person_label on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_person_label";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 3 (add column): drop column person.label (lossless)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes for a moment
ALTER TABLE "person" DROP COLUMN "label";

-- undo step 2 (drop column): add column person.label (lossless)
--   lock ACCESS EXCLUSIVE on person, blocks reads and writes; rewrites the table
ALTER TABLE "person" ADD COLUMN "label" varchar(100) GENERATED ALWAYS AS ("first" || ' ' || "last") STORED;

COMMIT;

-- undo step 1 (drop index): add index idx_person_label on person (lossless)
--   lock SHARE UPDATE EXCLUSIVE on person, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_person_label"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_person_label" ON "person" ("label");
SET lock_timeout = '10s';

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
