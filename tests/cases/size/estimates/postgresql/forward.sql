-- schemac: forward script for PostgreSQL 14 and later, 10 steps
-- 2 transactions and 3 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
-- what was committed before that stays: go on from the statement that failed (55P03: a lock was not free within 10 seconds), or take back from that step on

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

-- step 1 of 10: rename table visit to page_visit (contract; reverse: lossless)
--   lock ACCESS EXCLUSIVE on visit, blocks reads and writes for a moment
ALTER TABLE "visit" RENAME TO "page_visit";

-- step 2 of 10: rename sequence of column page_visit.id (migrate; reverse: lossless)
DO $schemac$ BEGIN IF to_regclass('"page_visit_id_seq"') IS NULL THEN EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', pg_get_serial_sequence('"page_visit"', 'id'), 'page_visit_id_seq'); END IF; END $schemac$;

-- step 3 of 10: rename primary key pk_visit to pk_page_visit on page_visit (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE "page_visit" RENAME CONSTRAINT "pk_visit" TO "pk_page_visit";

-- step 4 of 10: add column page_visit.extra (expand; reverse: lossy: values written to column page_visit.extra since)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE "page_visit" ADD COLUMN "extra" integer NOT NULL DEFAULT 0;

-- step 5 of 10: alter column country.size: integer to bigint (expand; reverse: lossless, but fails where a value of column country.size does not fit its former type)
--   lock ACCESS EXCLUSIVE on country, blocks reads and writes; rewrites the table; about 200 rows, about a second (a rough estimate)
ALTER TABLE "country" ALTER COLUMN "size" TYPE bigint;

-- step 6 of 10: alter column page_visit.number: integer to bigint (expand; reverse: lossless, but fails where a value of column page_visit.number does not fit its former type)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes; rewrites the table; about 12,000,000 rows, 48 seconds to 8 minutes (a rough estimate)
ALTER TABLE "page_visit" ALTER COLUMN "number" TYPE bigint;

COMMIT;

-- step 7 of 10: add index idx_page on page_visit (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on page_visit, blocks nobody; builds an index; about 12,000,000 rows, 10 seconds to 2 minutes (a rough estimate)
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_page"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_page" ON "page_visit" ("page");
SET lock_timeout = '10s';

-- step 8 of 10: add index idx_number on page_visit (expand; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on page_visit, blocks nobody; builds an index; about 12,000,000 rows, 10 seconds to 2 minutes (a rough estimate)
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_number"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_number" ON "page_visit" ("number", "stars");
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 9 of 10: add check chk_stars on page_visit (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on page_visit, blocks reads and writes for a moment
ALTER TABLE "page_visit" ADD CONSTRAINT "chk_stars" CHECK ("stars" between 0 and 5) NOT VALID;

COMMIT;

-- step 10 of 10: validate check chk_stars on page_visit (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on page_visit, blocks nobody; scans the table; about 12,000,000 rows, 1 to 24 seconds (a rough estimate)
ALTER TABLE "page_visit" VALIDATE CONSTRAINT "chk_stars";

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
