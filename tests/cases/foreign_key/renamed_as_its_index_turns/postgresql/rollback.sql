-- schemac: rollback script for PostgreSQL 14 and later, 4 steps
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

-- undo step 4 (rename index): rename index idx_badge to schemac_new_index on note (lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody
ALTER INDEX "idx_badge" RENAME TO "schemac_new_index";

COMMIT;

-- undo step 3 (drop index): add index idx_badge on note (lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"idx_badge"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "idx_badge" ON "note" ("badge");
SET lock_timeout = '10s';

-- undo step 2 (add index): drop index schemac_new_index on note (lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY IF EXISTS "schemac_new_index";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- undo step 1 (rename constraint): rename foreign key fk_badge to fk_note on note (lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" RENAME CONSTRAINT "fk_badge" TO "fk_note";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
