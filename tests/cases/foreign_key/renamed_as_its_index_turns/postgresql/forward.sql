-- schemac: forward script for PostgreSQL 14 and later, 4 steps
-- 2 transactions and 2 steps outside of any: run it with psql -v ON_ERROR_STOP=1, so that it stops at the first error
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

-- step 1 of 4: rename foreign key fk_note to fk_badge on note (migrate; reverse: lossless)
--   lock ACCESS EXCLUSIVE on note, blocks reads and writes for a moment
ALTER TABLE "note" RENAME CONSTRAINT "fk_note" TO "fk_badge";

COMMIT;

-- step 2 of 4: add index schemac_new_index on note (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody; builds an index
SET lock_timeout = 0;
SELECT 'DROP INDEX CONCURRENTLY ' || indexrelid::regclass FROM pg_index WHERE indexrelid = to_regclass('"schemac_new_index"') AND NOT indisvalid
\gexec
CREATE INDEX CONCURRENTLY "schemac_new_index" ON "note" ("badge" DESC);
SET lock_timeout = '10s';

-- step 3 of 4: drop index idx_badge on note (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody
SET lock_timeout = 0;
DROP INDEX CONCURRENTLY "idx_badge";
SET lock_timeout = '10s';

BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL standard_conforming_strings = on;
SET LOCAL TimeZone = 'UTC';
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = 0;

-- step 4 of 4: rename index schemac_new_index to idx_badge on note (migrate; reverse: lossless)
--   lock SHARE UPDATE EXCLUSIVE on note, blocks nobody
ALTER INDEX "schemac_new_index" RENAME TO "idx_badge";

COMMIT;

RESET client_encoding;
RESET standard_conforming_strings;
RESET TimeZone;
RESET lock_timeout;
RESET statement_timeout;
