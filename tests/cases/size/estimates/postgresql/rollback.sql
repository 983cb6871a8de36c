-- schemac: rollback script for PostgreSQL 14 and later, 10 steps
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

-- undo step 10 (validate constraint): nothing to do, the constraint goes (lossless)

-- undo step 9 (add check): drop check chk_stars on page_visit (lossless)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE "page_visit" DROP CONSTRAINT "chk_stars";

COMMIT;

-- undo step 8 (add index): drop index idx_number on page_visit (lossless)
--   lock SHARE UPDATE EXCLUSIVE on page_visit, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_number";
SET lock_timeout = '10s';

-- undo step 7 (add index): drop index idx_page on page_visit (lossless)
--   lock SHARE UPDATE EXCLUSIVE on page_visit, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "idx_page";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 6 (alter column): alter column page_visit.number: bigint to integer (lossless, but fails where a value of column page_visit.number does not fit its former type)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes; rewrites the table; about 12,000,000 rows, 48 seconds to 8 minutes (a rough estimate)
ALTER TABLE "page_visit" ALTER COLUMN "number" TYPE integer;

-- undo step 5 (alter column): alter column country.size: bigint to integer (lossless, but fails where a value of column country.size does not fit its former type)
--   lock ACCESS EXCLUSIVE on country, blocks reads and writes; rewrites the table; about 200 rows, about a second (a rough estimate)
ALTER TABLE "country" ALTER COLUMN "size" TYPE integer;

-- undo step 4 (add column): drop column page_visit.extra (lossy: values written to column page_visit.extra since)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE "page_visit" DROP COLUMN "extra";

-- undo step 3 (rename constraint): rename primary key pk_page_visit to pk_visit on page_visit (lossless)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE "page_visit" RENAME CONSTRAINT "pk_page_visit" TO "pk_visit";

-- undo step 2 (rename identity sequence): rename sequence of column page_visit.id (lossless)
DO $schemac$ BEGIN IF to_regclass('"visit_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"page_visit"', 'id'), 'visit_id_seq'); END IF; END $schemac$;

-- undo step 1 (rename table): rename table page_visit to visit (lossless)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE "page_visit" RENAME TO "visit";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
